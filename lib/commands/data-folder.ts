import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { Advice } from "./advice";

/** The root of the clone: npm runs every script there. */
export const projectRoot = process.cwd();

/**
 * The clone's folder for everything that is made at run time and never committed.
 * @throws Advice when it cannot be written
 */
export function dataFolder() {
  const folder = join(projectRoot, ".data");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    const me = userInfo().username;
    throw new Advice(
      `${folder} cannot be written by '${me}'. It was perhaps made by another user.\n` +
        `Hand it over with: sudo chown -R ${me} ${folder}   or delete it to start afresh.`,
    );
  }
  return folder;
}

/**
 * The secrets kept in one JSON file of the data folder, readable by its owner alone. Missing ones are made.
 * @throws Advice when the file is damaged
 */
export function keepSecrets<Name extends string>(file: string, make: () => Record<Name, string>): Record<Name, string> {
  const path = join(dataFolder(), file);
  const kept = existsSync(path) ? readSecrets(path) : {};
  const secrets = { ...make(), ...kept };
  if (Object.keys(kept).length !== Object.keys(secrets).length) {
    writeFileSync(path, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  }
  return secrets;
}

function readSecrets(path: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Record<string, string>;
  } catch {
    throw new Advice(`${path} is damaged. Start afresh with: npm run demo -- --reset`);
  }
}
