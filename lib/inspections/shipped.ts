import inYear from "./editions/inspections-in-year.json" with { type: "json" };
import toAugust2025 from "./editions/latest-graded-inspections-to-2025.json" with { type: "json" };
import mostRecent from "./editions/most-recent-inspections.json" with { type: "json" };
import { type InspectionEdition, inspectionEditionSchema } from "./edition";

/** The kinds of file of inspections that come with Braid. */
export const shippedInspections: readonly InspectionEdition[] = [mostRecent, inYear, toAugust2025].map((edition) => inspectionEditionSchema.parse(edition));
