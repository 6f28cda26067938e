import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import PostalMime, { type Email } from "postal-mime";

let counter = 0;

/** Writes a mail to the folder under a name that sorts by time. */
export function keepMail(folder: string, raw: Buffer) {
  mkdirSync(folder, { recursive: true });
  counter += 1;
  writeFileSync(join(folder, `${new Date().toISOString().replaceAll(/\D/g, "")}-${String(counter).padStart(4, "0")}.eml`), raw);
}

/** The names of the kept mails, the newest first. */
export const mailNames = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => /^[\d-]+\.eml$/.test(name)).toSorted().toReversed() : [];

/** A kept mail, or undefined when there is none of that name. */
export async function readMail(folder: string, name: string): Promise<Email | undefined> {
  return mailNames(folder).includes(name) ? PostalMime.parse(readFileSync(join(folder, name))) : undefined;
}
