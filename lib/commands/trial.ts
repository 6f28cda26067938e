import { randomBytes } from "node:crypto";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "./data-folder";
import { isAlive } from "./is-alive";

/** Takes away the signs of commands that were killed before they could. */
function sweep() {
  for (const name of readdirSync(dataFolder())) {
    const pid = /^trial-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(dataFolder(), name), { force: true });
  }
}

/**
 * The sign by which the built product knows that a demo or a test started it, and that it may be a demo or go by
 * another clock. It stands for as long as that command runs; `npm run start` never gives one.
 */
export function openTrial() {
  sweep();
  const file = join(dataFolder(), `trial-${process.pid}-${randomBytes(8).toString("hex")}`);
  writeFileSync(file, "");
  return { settings: { BRAID_TRIAL: file }, close: () => rmSync(file, { force: true }) };
}
