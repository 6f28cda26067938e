import { createHash } from "node:crypto";
import type { ForRelease } from "./read-for-release";

/** What giving figures rests on, as a fingerprint: which returns, what was given before, who reads which schools' counts. */
export function basisOf({ schools, without, readers, last }: Pick<ForRelease, "schools" | "without" | "readers" | "last">): string {
  const sent = schools.map(({ id, returnId }) => `${id} ${returnId}`).toSorted();
  return createHash("sha256").update(JSON.stringify([sent, without, readers.map((one) => one.join(" ")).toSorted(), last])).digest("hex");
}
