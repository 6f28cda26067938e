import { randomBytes } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "./data-folder";

/**
 * The sign by which the built product knows that a demo or a test started it, and that it may be a demo or go by
 * another clock. It stands for as long as that command runs; `npm run start` never gives one.
 */
export function openTrial() {
  const file = join(dataFolder(), `trial-${randomBytes(8).toString("hex")}`);
  writeFileSync(file, "");
  return { settings: { BRAID_TRIAL: file }, close: () => rmSync(file, { force: true }) };
}
