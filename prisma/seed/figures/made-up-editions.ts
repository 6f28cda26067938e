import { type InspectionEdition, inspectionEditionSchema } from "@/lib/inspections/edition";
import { shippedInspections } from "@/lib/inspections/shipped";
import { type Edition, editionSchema } from "@/lib/school-data/editions/edition";
import { shipped } from "@/lib/school-data/editions/shipped";

const SIGN = "MADE_UP";

/** An edition that comes with Braid, for made-up files of its format: they have one more column, which says so, and so does their source. */
function madeUp(key: string, what: string): Edition {
  const edition = shipped.find((one) => one.key === key);
  if (!edition) throw new Error(`There is no edition ${key}`);
  return editionSchema.parse({
    ...edition, key: `demo-${key}`, name: `${edition.name}, made up`, source: `Made up for this demo, in the format of ${what}`,
    recognisedBy: [...edition.recognisedBy, SIGN], leftAside: [...edition.leftAside, SIGN],
  });
}

/** The files of the demo, which no publisher made. */
export const madeUpEditions = [
  madeUp("ks2-performance-tables", "the key stage 2 performance tables"), madeUp("ks4-performance-tables", "the key stage 4 performance tables"), madeUp("school-context", "the school census"),
  madeUp("absence-over-the-year", "‘Pupil absence in schools in England’"), madeUp("suspensions", "‘Suspensions and permanent exclusions in England’"),
];

/** The same for the file of inspections. */
export const madeUpInspections: InspectionEdition = inspectionEditionSchema.parse({
  ...shippedInspections.find(({ key }) => key === "most-recent-inspections"), key: "demo-most-recent-inspections", name: "Most recent inspections, made up", source: "Made up for this demo, in the format of the inspectorate’s most recent inspections",
  recognisedBy: ["URN", "Inspection number of latest full inspection", "Inclusion", SIGN], leftAside: ["School name", "Inspection type", SIGN],
});
