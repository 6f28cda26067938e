import { spawnSync } from "node:child_process";
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Advice } from "../advice";
import type { Place } from "./place";

/** The superuser of an embedded server. */
export const SUPERUSER = "postgres";
const MAJOR_VERSION = "18";

/** The folder that holds a server's data. */
export const dataOf = (place: Place) => join(place.home, "data");

function refuseOtherVersion(data: string) {
  const file = join(data, "PG_VERSION");
  const found = existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
  if (found === MAJOR_VERSION) return;
  throw new Advice(
    found
      ? `${data} was made by PostgreSQL ${found}; this is PostgreSQL ${MAJOR_VERSION}.`
      : `${data} is not a whole PostgreSQL data folder.`,
    startAfresh(data),
  );
}

/** The advice that follows a data folder beyond use. */
export const startAfresh = (data: string) => `Start afresh with: npm run demo -- --reset\nTo keep what is in it, first move it away: ${data}`;

/**
 * Makes a server's data folder unless it is there: whole or not at all, so that an interrupted start leaves nothing half-made.
 * @throws Advice when the folder is there but of no use, or cannot be made
 */
export function createData(place: Place, password: string) {
  const data = dataOf(place);
  if (existsSync(data)) return refuseOtherVersion(data);
  const half = `${data}.${process.pid}`;
  const passwordFile = `${half}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (place.account) chownSync(passwordFile, place.account.uid, place.account.gid);
  const made = spawnSync(
    join(place.bin, "initdb"),
    [
      `--pgdata=${half}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256",
      "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-sync",
    ],
    { ...place.account, cwd: place.home, encoding: "utf8" },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new Advice(`PostgreSQL could not make its data folder in ${place.home}:\n${made.error?.message ?? made.stderr.trim()}`);
  }
  try {
    renameSync(half, data);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(data)) throw error; // else another command was quicker
  }
}
