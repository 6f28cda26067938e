import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "../is-alive";

/** The port of the server that runs on this data folder, by the server's own note of itself; undefined when none is ready. */
export function findRunning(data: string): number | undefined {
  const note = join(data, "postmaster.pid");
  if (!existsSync(note)) return undefined;
  const lines = readFileSync(note, "utf8").split("\n");
  const [pid, port, status] = [Number(lines[0]), Number(lines[3]), lines[7]?.trim()];
  return status === "ready" && port > 0 && isAlive(pid) ? port : undefined;
}
