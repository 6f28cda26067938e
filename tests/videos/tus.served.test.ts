import { connect } from "node:net";
import { beforeAll, expect, test } from "vitest";
import { sealSession, sessionCookie } from "@/lib/auth/session";
import type { Viewer } from "@/lib/viewers/viewer";
import { aFullTrust, type FullTrust } from "@/tests/isolation/full-trust/full-trust";
import { atTheMoment } from "@/tests/isolation/http/at-the-moment";
import { filmBytes } from "@/tests/support/film-bytes";

let full: FullTrust;
beforeAll(async () => {
  atTheMoment();
  full = await aFullTrust();
});

const site = () => process.env.NEXTAUTH_URL ?? "";
const at = () => `/videos/${full.videos.shown}/upload`;
const tus = { "tus-resumable": "1.0.0" };
const bytesFrom = (offset: number) => ({ ...tus, "content-type": "application/offset+octet-stream", "upload-offset": String(offset) });

async function cookieOf({ trustId, personId }: Viewer) {
  return `${sessionCookie().name}=${await sealSession({ trustId, personId, sessionVersion: 1 })}`;
}

/** What the owner's browser asks of the upload, with the protocol's headers unless others are given. */
async function ask(method: string, path = at(), headers: Record<string, string> = tus, body?: Uint8Array) {
  return fetch(site() + path, { method, headers: { cookie: await cookieOf(full.people.teacher), origin: site(), ...headers }, body: body as BodyInit | undefined ?? null });
}

const creation = (file: string, bytes = 3000) => ({ ...tus, "upload-length": String(bytes), "upload-metadata": `fingerprint ${btoa(file)},filename ${btoa("IMG_0042.MOV")}` });
async function begun(file: string, bytes?: number) {
  const answer = await ask("POST", at(), creation(file, bytes));
  return answer.headers.get("location") ?? "";
}

test("it says which version and extensions it speaks, and no to every other version", async () => {
  const spoken = await ask("OPTIONS", at(), {});
  expect([spoken.status, ...["tus-version", "tus-resumable", "tus-extension", "tus-max-size"].map((name) => spoken.headers.get(name))]).toEqual([204, "1.0.0", "1.0.0", "creation,termination", String(2 * 1024 ** 3)]);
  const upload = await begun("versions");
  for (const [method, path] of [["POST", at()], ["HEAD", upload], ["PATCH", upload], ["DELETE", upload]] as const) {
    for (const headers of [new Headers(), new Headers({ "tus-resumable": "0.2.2" })]) {
      const answer = await ask(method, path, Object.fromEntries(headers));
      expect([answer.status, answer.headers.get("tus-version")], method).toEqual([412, "1.0.0"]);
    }
  }
});

test("creation, core and termination answer as the protocol says", async () => {
  expect((await ask("POST")).status, "no length").toBe(400);
  const tooLarge = await ask("POST", at(), creation("too large", 2 * 1024 ** 3 + 1));
  expect([tooLarge.status, await tooLarge.text()]).toEqual([413, expect.stringContaining("2 GB")]);
  const upload = await begun("core");
  const known = await ask("HEAD", upload);
  expect([known.status, known.headers.get("upload-offset"), known.headers.get("upload-length"), known.headers.get("cache-control")]).toEqual([200, "0", "3000", "no-store"]);
  expect(known.headers.get("upload-metadata"), "the file's name is not kept").toBe(`fingerprint ${btoa("core")}`);
  expect((await ask("PATCH", upload, { ...bytesFrom(0), "content-type": "video/mp4" }, filmBytes(10))).status).toBe(415);
  expect((await ask("PATCH", upload, { ...tus, "content-type": "application/offset+octet-stream" }, filmBytes(10))).status, "no offset").toBe(400);
  expect((await ask("PATCH", upload, bytesFrom(7), filmBytes(10))).status).toBe(409);
  const piece = await ask("PATCH", upload, bytesFrom(0), filmBytes(3000).subarray(0, 1000));
  expect([piece.status, piece.headers.get("upload-offset"), piece.headers.get("tus-resumable")]).toEqual([204, "1000", "1.0.0"]);
  expect((await ask("DELETE", upload)).status).toBe(204);
  for (const method of ["HEAD", "DELETE"]) expect((await ask(method, upload)).status, method).toBe(404);
  expect((await ask("PATCH", upload, bytesFrom(1000), filmBytes(10))).status).toBe(404);
});

test("where a network lets no PATCH through, POST stands for it", async () => {
  const upload = await begun("old network");
  expect((await ask("POST", upload, { ...bytesFrom(0), "x-http-method-override": "PATCH" }, filmBytes(3000).subarray(0, 500))).headers.get("upload-offset")).toBe("500");
  expect((await ask("POST", upload, { ...tus, "x-http-method-override": "HEAD" })).headers.get("upload-offset")).toBe("500");
  expect((await ask("POST", upload, { ...tus, "x-http-method-override": "DELETE" })).status).toBe(204);
});

test("a piece may be larger than a proxy would gather, and what came before a break counts", async () => {
  const film = filmBytes(24 * 1024 ** 2);
  const upload = await begun("one large piece", film.length);
  const { host, hostname, port } = new URL(site());
  const [cookie, half] = [await cookieOf(full.people.teacher), film.subarray(0, 14 * 1024 ** 2)];
  const head = [`PATCH ${upload} HTTP/1.1`, `host: ${host}`, `origin: ${site()}`, `cookie: ${cookie}`, "connection: close", `content-length: ${film.length}`, ...Object.entries(bytesFrom(0)).map((pair) => pair.join(": "))];
  await new Promise<void>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(`${head.join("\r\n")}\r\n\r\n`, () => socket.write(half, () => setTimeout(() => resolve(socket.resetAndDestroy() && undefined), 300))));
    socket.once("error", reject);
  });
  const received = async () => Number((await ask("HEAD", upload)).headers.get("upload-offset"));
  await expect.poll(received, { timeout: 10_000 }).toBeGreaterThan(10 * 1024 ** 2);
  const offset = await received();
  expect(offset).toBeLessThanOrEqual(half.length);
  const rest = await ask("PATCH", upload, bytesFrom(offset), film.subarray(offset));
  expect([rest.status, rest.headers.get("upload-offset")]).toEqual([204, String(film.length)]);
  const arrived = await ask("HEAD", upload);
  expect([arrived.status, arrived.headers.get("upload-offset")], "and says so when it is asked again").toEqual([200, String(film.length)]);
});
