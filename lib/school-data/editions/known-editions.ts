import { describesInspections } from "./describes-inspections";
import { type Edition, editionSchema } from "./edition";
import { shipped } from "./shipped";

/** The newest version of every edition: those that came with Braid and those that an operator added (`added`, as they were kept). */
export function knownEditions(added: readonly { description: unknown }[]): Edition[] {
  const newest = new Map<string, Edition>();
  for (const edition of [...shipped, ...added.flatMap(({ description }) => (describesInspections(description) ? [] : [editionSchema.parse(description)]))]) {
    const before = newest.get(edition.key);
    if (!before || before.version < edition.version) newest.set(edition.key, edition);
  }
  return [...newest.values()];
}
