import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { expect, onTestFinished, test } from "vitest";
import { startMailCatcher } from "@/lib/commands/mail/mail-catcher";

async function aCatcher() {
  const folder = mkdtempSync(join(tmpdir(), "braid-mail-"));
  const catcher = await startMailCatcher(folder);
  onTestFinished(async () => {
    await catcher.stop();
    rmSync(folder, { recursive: true });
  });
  const read = async (path: string) => (await fetch(catcher.webUrl + path)).text();
  return { ...catcher, read };
}

const invitation = {
  from: "Braid <braid@example.org>",
  to: "Asha Raman <asha@example.org>",
  subject: "You are invited <b>now</b>",
  text: "Open https://braid.example/join?token=a&b=1 today.\n<script>alert(1)</script>",
  html: "<p>Open it</p><script>alert(2)</script>",
};

test("a mail that was sent can be found in the list and read with a link to follow", async () => {
  const { smtpUrl, read } = await aCatcher();
  expect(await read("/")).toContain("Nothing yet");
  await createTransport(smtpUrl).sendMail(invitation);
  const list = await read("/");
  expect(list).toContain("Asha Raman &lt;asha@example.org&gt;");
  const message = await read(/href="(\/[\d-]+\.eml)"/.exec(list)?.[1] ?? "");
  expect(message).toContain('<a href="https://braid.example/join?token=a&amp;b=1">');
});

test("nothing of a mail runs in the reader's browser", async () => {
  const { smtpUrl, read } = await aCatcher();
  await createTransport(smtpUrl).sendMail(invitation);
  const list = await read("/");
  const message = await read(/href="(\/[\d-]+\.eml)"/.exec(list)?.[1] ?? "");
  expect(list + message).not.toMatch(/<script|<b>now/);
  expect(message).toContain("&lt;script&gt;alert(2)");
});

test("only mails can be asked for", async () => {
  const { webUrl } = await aCatcher();
  for (const path of ["/..%2Fsecrets.json", "/secrets.json", "/1.eml"]) expect((await fetch(webUrl + path)).status).toBe(404);
});
