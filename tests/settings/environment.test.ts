import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEnvironment } from "@/lib/env";

const whole = {
  NODE_ENV: "production",
  DATABASE_URL: "postgresql://braid_app:secret@db.example/braid",
  NEXTAUTH_URL: "https://braid.example",
  NEXTAUTH_SECRET: "x".repeat(32),
  BRAID_ENCRYPTION_KEY: Buffer.alloc(32, 1).toString("base64"),
  SMTP_URL: "smtp://mail.example",
  MAIL_FROM: "Braid <braid@example.org>",
} as const;

function trialFile() {
  const folder = mkdtempSync(join(tmpdir(), "braid-trial-"));
  const file = join(folder, "trial");
  writeFileSync(file, "");
  return { file, end: () => rmSync(folder, { recursive: true }) };
}

test("what is left out takes its usual value", () => {
  expect(readEnvironment(whole)).toMatchObject({ PORT: 3000, BRAID_DEMO: false, LOG_LEVEL: "info", FILES_DIR: ".data/files" });
});

test.each([
  ["DATABASE_URL", undefined, "DATABASE_URL is not set"],
  ["DATABASE_URL", "mysql://db", "DATABASE_URL must begin with postgresql:// or postgres://"],
  ["NEXTAUTH_URL", "braid.example", "NEXTAUTH_URL must begin with https:// or http://"],
  ["NEXTAUTH_SECRET", "short", "NEXTAUTH_SECRET must be at least 32 characters"],
  ["BRAID_ENCRYPTION_KEY", "c2hvcnQ=", "BRAID_ENCRYPTION_KEY must be 32 bytes in base64"],
  ["BRAID_ENCRYPTION_KEY", "", "BRAID_ENCRYPTION_KEY is not set"],
  ["SMTP_URL", "mail.example:25", "SMTP_URL must begin with smtp:// or smtps://"],
  ["MAIL_FROM", "nobody", "MAIL_FROM must be a mail address"],
  ["PORT", "many", "PORT must be a number"],
  ["PORT", "70000", "PORT must be at most 65535"],
  ["LOG_LEVEL", "loud", "LOG_LEVEL must be silent, error, warn, info or debug"],
  ["OIDC_ISSUER", "https://id.example", "OIDC_CLIENT_SECRET is not set, though OIDC_ISSUER is"],
])("%s as %j is refused in words", (name, value, message) => {
  expect(() => readEnvironment({ ...whole, [name]: value })).toThrow(message);
});

test("everything that is wrong is said at once", () => {
  expect(() => readEnvironment({ NODE_ENV: "production", PORT: "0" })).toThrow(/DATABASE_URL[^]*NEXTAUTH_SECRET[^]*PORT/);
});

test.each(["BRAID_DEMO", "BRAID_CLOCK"])("a production start refuses %s, unless a running demo or test stands behind it", (name) => {
  const trial = trialFile();
  const asked = { ...whole, [name]: "1" };
  expect(() => readEnvironment(asked)).toThrow(`${name} is refused`);
  expect(() => readEnvironment({ ...asked, BRAID_TRIAL: trial.file })).not.toThrow();
  trial.end();
  expect(() => readEnvironment({ ...asked, BRAID_TRIAL: trial.file })).toThrow(`${name} is refused`);
});
