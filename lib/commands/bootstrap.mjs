// Runs on whatever Node and npm the machine has, before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const OLDEST_NODE = 20;
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined);

function refuseOldNode() {
  if (Number(process.versions.node.split(".")[0]) >= OLDEST_NODE) return;
  console.error(`\nBraid needs Node ${OLDEST_NODE} or later to begin; this is ${process.version}. Get a newer one from https://nodejs.org, then try again.\n`);
  process.exit(1);
}

/** Whether node_modules is what the lockfile says, optional parts for other machines apart. */
function isInstalled() {
  const wanted = read("package-lock.json");
  const found = read("node_modules/.package-lock.json");
  if (!found || !existsSync("node_modules/.bin/node")) return false;
  return Object.entries(wanted.packages).every(([path, { version, optional }]) => path === "" || optional || found.packages[path]?.version === version);
}

function install() {
  console.log("\n> Installing what the lockfile names (npm ci)");
  const { status, error } = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], { stdio: ["ignore", "inherit", "inherit"] });
  if (status === 0) return;
  console.error(`\nnpm ci failed${error ? `: ${error.message}` : "; the lines above say why"}. Mend that (a network, a full disk, a folder of another user's), then try again.\n`);
  process.exit(1);
}

/** Checks Node, installs what is missing, then runs a command of this folder on the project's own Node. */
export function handOver(command) {
  refuseOldNode();
  if (!isInstalled()) install();
  const child = spawn("node_modules/.bin/node", ["--import", "tsx", `lib/commands/${command}`, ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
}
