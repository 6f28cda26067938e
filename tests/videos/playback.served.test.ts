import { beforeAll, expect, test } from "vitest";
import { sealSession, sessionCookie } from "@/lib/auth/session";
import { withTenant } from "@/lib/db/with-tenant";
import { withdrawVideo } from "@/lib/videos/review/send-for-review";
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
async function ask(who: Viewer, path: string, { headers = {}, ...init }: RequestInit & { headers?: Record<string, string> } = {}) {
  const session = await sealSession({ trustId: who.trustId, personId: who.personId, sessionVersion: 1 });
  return fetch(site() + path, { redirect: "manual", ...init, headers: { cookie: `${sessionCookie().name}=${session}`, origin: site(), ...headers } });
}
const tus = { "tus-resumable": "1.0.0" };
const from = (offset: number) => ({ ...tus, "content-type": "application/offset+octet-stream", "upload-offset": String(offset) });

test("a film is sent by range and kept by nobody; the next range after a withdrawal finds nothing", async () => {
  const { presenter, teacher, principal } = full.people;
  const path = `/videos/${full.videos.published}/file/720.mp4`;
  const first = await ask(presenter, path, { headers: { range: "bytes=0-9" } });
  expect([first.status, first.headers.get("content-range")?.split("/")[0], (await first.text()).length]).toEqual([206, "bytes 0-9", 10]);
  expect(first.headers.get("cache-control")).toBe("private, no-store");
  const whole = await ask(presenter, path);
  expect([whole.status, whole.headers.get("accept-ranges")]).toEqual([200, "bytes"]);
  const bytes = Buffer.from(await whole.arrayBuffer());
  const size = bytes.length;
  const outside = await ask(presenter, path, { headers: { range: `bytes=${size}-` } });
  expect([outside.status, outside.headers.get("content-range")]).toEqual([416, `bytes */${size}`]);
  const safari = await ask(presenter, path, { headers: { range: "bytes=0-1" } });
  expect([safari.status, safari.headers.get("content-range"), safari.headers.get("content-length"), safari.headers.get("content-type"), safari.headers.get("accept-ranges")]).toEqual([206, `bytes 0-1/${size}`, "2", "video/mp4", "bytes"]);
  expect(Buffer.from(await safari.arrayBuffer())).toEqual(bytes.subarray(0, 2));
  const last = await ask(presenter, path, { headers: { range: "bytes=-5" } });
  expect([last.status, last.headers.get("content-range"), Buffer.from(await last.arrayBuffer())]).toEqual([206, `bytes ${size - 5}-${size - 1}/${size}`, bytes.subarray(-5)]);
  const several = await ask(presenter, path, { headers: { range: "bytes=0-1,4-5" } });
  expect([several.status, (await several.arrayBuffer()).byteLength]).toEqual([200, size]);
  const mark = whole.headers.get("etag") ?? "";
  expect(mark).toMatch(/^"[0-9a-f-]{36}"$/);
  const goesOn = await ask(presenter, path, { headers: { range: "bytes=2-3", "if-range": mark } });
  expect([goesOn.status, (await goesOn.arrayBuffer()).byteLength]).toEqual([206, 2]);
  const another = await ask(presenter, path, { headers: { range: "bytes=2-3", "if-range": `"another film"` } });
  expect([another.status, (await another.arrayBuffer()).byteLength], "it holds the beginning of another film").toEqual([200, size]);
  const head = await ask(presenter, path, { method: "HEAD", headers: { range: "bytes=0-1" } });
  expect([head.status, head.headers.get("content-length"), head.headers.get("etag"), head.headers.get("cache-control"), head.headers.get("x-braid-length")]).toEqual([200, String(size), mark, "private, no-store", null]);
  expect((await ask(presenter, `/videos/${full.videos.published}/track`)).status).toBe(200);
  await withdrawVideo(teacher, full.videos.published);
  for (const who of [presenter, principal])
    for (const gone of [path, `/videos/${full.videos.published}/file/poster.jpg`, `/videos/${full.videos.published}/track`, `/videos/${full.videos.published}`])
      expect((await ask(who, gone, { headers: { range: "bytes=10-19", "if-none-match": "*" } })).status, gone).toBe(404);
});

test("an upload is begun, broken off, asked about and finished by its owner alone, from no other site", async () => {
  const { teacher, presenter } = full.people;
  const film = filmBytes(3000);
  const at = `/videos/${full.videos.shown}/upload`;
  const begin = (who: Viewer, origin = site()) => ask(who, at, { method: "POST", headers: { ...tus, origin, "upload-length": "3000", "upload-metadata": `fingerprint ${btoa("the same file")}` } });
  expect((await begin(teacher, "https://elsewhere.example.org")).status).toBe(403);
  expect((await begin(presenter)).status).toBe(404);
  const begun = await begin(teacher);
  const upload = begun.headers.get("location") ?? "";
  expect([begun.status, begun.headers.get("tus-resumable")]).toEqual([201, "1.0.0"]);
  expect((await ask(teacher, upload, { method: "PATCH", headers: from(0), body: film.subarray(0, 1000) })).headers.get("upload-offset")).toBe("1000");
  for (const method of ["HEAD", "DELETE"]) expect((await ask(presenter, upload, { method, headers: tus })).status, method).toBe(404);
  expect((await ask(presenter, upload, { method: "PATCH", headers: from(1000), body: film.subarray(1000) })).status).toBe(404);
  expect((await begin(teacher)).headers.get("location"), "the same file goes on").toBe(upload);
  const asked = await ask(teacher, upload, { method: "HEAD", headers: tus });
  expect([asked.headers.get("upload-offset"), asked.headers.get("upload-length")]).toEqual(["1000", "3000"]);
  const wrong = await ask(teacher, upload, { method: "PATCH", headers: from(500), body: film.subarray(500) });
  expect([wrong.status, wrong.headers.get("upload-offset")]).toEqual([409, "1000"]);
  expect((await ask(teacher, upload, { method: "PATCH", headers: from(1000), body: film.subarray(1000) })).status).toBe(204);
  expect((await begin(teacher)).headers.get("location"), "it is there, so it is not sent again").toBe(upload);
  const { state } = await withTenant(teacher, (db) => db.videoFile.findFirstOrThrow({ where: { trustId: full.trustId, videoId: full.videos.shown } }));
  expect(["waiting", "processing", "failed", "as-it-is"]).toContain(state);
});
