import { describesInspections } from "@/lib/school-data/editions/describes-inspections";
import { type InspectionEdition, inspectionEditionSchema } from "./edition";
import { shippedInspections } from "./shipped";

/** The newest version of every kind of file of inspections: those that came with Braid and those that an operator added. */
export function knownInspectionEditions(added: readonly { description: unknown }[]): InspectionEdition[] {
  const newest = new Map<string, InspectionEdition>();
  for (const edition of [...shippedInspections, ...added.flatMap(({ description }) => (describesInspections(description) ? [inspectionEditionSchema.parse(description)] : []))]) {
    const before = newest.get(edition.key);
    if (!before || before.version < edition.version) newest.set(edition.key, edition);
  }
  return [...newest.values()];
}
