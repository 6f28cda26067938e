import { newestOf } from "@/lib/editions/newest-of";
import { shapeOf } from "@/lib/editions/shape-of";
import { type InspectionEdition, inspectionEditionSchema } from "./edition";
import { shippedInspections } from "./shipped";

/** The newest version of every kind of file of inspections: those that came with Braid and those that an operator added. */
export function knownInspectionEditions(added: readonly { description: unknown }[]): InspectionEdition[] {
  return newestOf([...shippedInspections, ...added.flatMap(({ description }) => (shapeOf(description) === "inspections" ? [inspectionEditionSchema.parse(description)] : []))]);
}
