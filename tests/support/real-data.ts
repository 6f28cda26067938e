import { existsSync } from "node:fs";
import { test } from "vitest";
import { realFile } from "./real-files";

/** A test on the real files; where they are absent its name says so and it has nothing to look at. */
export function onRealData(name: string, work: () => Promise<void>) {
  if (existsSync(realFile("edubasealldata_extract.csv"))) test(name, work, 60_000);
  else test(`${name} (skipped: no real data)`, () => {});
}
