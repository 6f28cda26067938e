import { departmentModelOf } from "@/lib/comparison/neighbours/department-model-of";
import { comparisonSpace } from "@/lib/comparison/neighbours/comparison-space";
import { findNeighbours, NEIGHBOURS } from "@/lib/comparison/neighbours/find-neighbours";
import type { ComparedSchool, ModelLabel, ModelVariable, SimilarityModel } from "@/lib/comparison/neighbours/model";
import { publicContextModelWith } from "@/lib/comparison/neighbours/public-context-model";
import type { Reason } from "@/lib/comparison/neighbours/reasons-between";
import { Prisma } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { AcademicYear } from "@/lib/school-data/academic-year";
import type { Viewer } from "@/lib/viewers/viewer";
import { nearestIn } from "./nearest-in";

/** A school like another: how far, why, and its id where it is of the viewer's trust. */
export type SimilarSchool = { urn: string; name: string; council: string | null; schoolId: string | null; distance: number; reasons: Reason[] };

/** One of the facts that schools are compared by, of this school and of the middle one of its phase. */
export type SimilarFact = Pick<ModelVariable, "key" | "name" | "unit" | "decimals"> & { own: number; middle: number };

export type SimilarSchools = {
  model: ModelLabel;
  /** Schools of the phase with all the model's facts, this one not counted. */
  compared: number;
  source: string;
  academicYear: AcademicYear | null;
  /** This school beside the middle one of its phase, fact by fact in the model's order. */
  facts: SimilarFact[];
  nearest: SimilarSchool[];
  inTrust: SimilarSchool[];
};

type Found = { urn: string; values: number[]; name: string; council: string | null; schoolId: string | null };
type Row = { model: string; values: number[]; source: string; academicYear: string | null; schools: number; deviations: number[]; medians: number[]; nearest: Found[]; inTrust: Found[] };

/**
 * A school's statistical neighbours within its phase, in the country and in its trust, by the best model there is: the Department's where
 * the school and fifty others have its inputs, else the reduced one. One statement.
 * @param phase as the register words it
 * @returns undefined where neither model has the school and fifty others of its phase
 */
export async function findNeighboursOf(db: TenantDb, { trustId }: Viewer, { urn, phase }: { urn: string; phase: string | null }, count = NEIGHBOURS): Promise<SimilarSchools | undefined> {
  const department = departmentModelOf(phase ?? "");
  const models = [...(department ? [department] : []), publicContextModelWith([])];
  const rows = await db.$queryRaw<Row[]>(Prisma.join(models.map((model) => nearestIn(model, { trustId, urn, count })), " UNION ALL "));
  for (const model of models) {
    const row = rows.find((one) => one.model === model.key);
    if (row && row.schools > NEIGHBOURS) return told(urn, model.key === "public-context" ? publicContextModelWith(row.deviations) : model, row);
  }
  return undefined;
}

function told(urn: string, model: SimilarityModel, row: Row): SimilarSchools {
  const { key, label, exact, variables } = model;
  const asCompared = ({ urn: one, values }: Pick<Found, "urn" | "values">): ComparedSchool => ({ urn: one, phase: "", values: Object.fromEntries(variables.map((variable, at) => [variable.key, values[at]])) });
  const own = asCompared({ urn, values: row.values });
  const similar = (found: readonly Found[]): SimilarSchool[] => {
    const byUrn = new Map(found.map((one) => [one.urn, one]));
    const { nearest = [] } = findNeighbours(comparisonSpace(model, [own, ...found.map(asCompared)]), urn, found.length) ?? {};
    return nearest.flatMap(({ urn: one, distance, reasons }) => {
      const { name, council, schoolId } = byUrn.get(one) ?? { name: one, council: null, schoolId: null };
      return [{ urn: one, name, council, schoolId, distance, reasons }];
    });
  };
  return {
    model: { key, label, exact }, compared: row.schools - 1, source: row.source, academicYear: row.academicYear,
    facts: variables.map(({ key: fact, name, unit, decimals }, at) => ({ key: fact, name, unit, decimals, own: row.values[at] ?? 0, middle: row.medians[at] ?? 0 })),
    nearest: similar(row.nearest), inTrust: similar(row.inTrust),
  };
}
