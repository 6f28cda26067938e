import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "vitest";

const folder = resolve(process.env.BRAID_DATA_DIR ?? "../shared/data");

/** The path of a real file of the national register. */
export const realFile = (name: string) => join(folder, "gias", name);

/** A test on the real files; where they are absent its name says so and it has nothing to look at. */
export function onRealData(name: string, work: () => Promise<void>) {
  if (existsSync(realFile("edubasealldata_extract.csv"))) test(name, work, 60_000);
  else test(`${name} (skipped: no real data)`, () => {});
}
