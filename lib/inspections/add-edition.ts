import { inLines } from "@/lib/editions/in-lines";
import { keepEdition } from "@/lib/editions/keep-edition";
import { type InspectionEdition, inspectionEditionSchema } from "./edition";
import { shippedInspections } from "./shipped";

/**
 * Adds a kind of file of inspections that an operator describes, as the database's owner.
 * @returns the edition, or what is wrong with it in words, line by line
 */
export async function addInspectionEdition(ownerUrl: string, written: unknown, at: Date): Promise<{ edition: InspectionEdition } | { wrong: string[] }> {
  const read = inspectionEditionSchema.safeParse(written);
  if (!read.success) return { wrong: inLines(read.error) };
  const wrong = await keepEdition(ownerUrl, read.data, shippedInspections, at);
  return wrong ? { wrong: [wrong] } : { edition: read.data };
}
