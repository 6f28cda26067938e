import { type Edition, editionSchema } from "./edition";
import { newestOf } from "@/lib/editions/newest-of";
import { shapeOf } from "@/lib/editions/shape-of";
import { shipped } from "./shipped";

/** The newest version of every edition: those that came with Braid and those that an operator added (`added`, as they were kept). */
export function knownEditions(added: readonly { description: unknown }[]): Edition[] {
  return newestOf([...shipped, ...added.flatMap(({ description }) => (shapeOf(description) === "figures" ? [editionSchema.parse(description)] : []))]);
}
