import { randomBytes } from "node:crypto";
import { keepSecrets } from "./data-folder";

const secret = () => randomBytes(32).toString("base64");

/** The settings of a server on this machine that nobody made by hand: secrets are made once and kept in .data. Settings of the user's own come first. */
export function localSettings(port: number, smtpUrl: string): Record<string, string> {
  return {
    ...keepSecrets("secrets.json", () => ({ NEXTAUTH_SECRET: secret(), BRAID_ENCRYPTION_KEY: secret() })),
    NEXTAUTH_URL: `http://localhost:${port}`,
    SMTP_URL: smtpUrl,
    MAIL_FROM: "Braid <braid@localhost.example>",
    FILES_DIR: ".data/files",
    NEXT_TELEMETRY_DISABLED: "1",
    ...Object.fromEntries(
      ["NEXTAUTH_SECRET", "BRAID_ENCRYPTION_KEY", "NEXTAUTH_URL", "SMTP_URL", "MAIL_FROM", "FILES_DIR"].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
    ),
  };
}
