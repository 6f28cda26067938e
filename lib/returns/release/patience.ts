import { setImmediate as otherRequests } from "node:timers/promises";
import type { Patience } from "@/lib/comparison/suppression/patience";
import { Refused } from "@/lib/errors";

/** How long giving a half term's figures may reckon: many times what the largest trusts take. */
export const LONGEST_MS = 10 * 60_000;

/** Lets others in, and gives up once it has taken too long. @throws Refused, when it is called after so many milliseconds */
export function patienceFor(milliseconds: number): Patience {
  const end = performance.now() + milliseconds;
  return async () => {
    await otherRequests();
    if (performance.now() > end) throw new Refused("There are so many small groups that hiding them takes too long. Nothing was given. Ask for fewer ways to divide pupils from the next half term on.");
  };
}
