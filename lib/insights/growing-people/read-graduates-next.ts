import type { Role } from "@/lib/db/generated/enums";
import type { TenantDb } from "@/lib/db/with-tenant";
import { asDay, type Day } from "@/lib/school-year/day";

/** Of those who finished a programme, or any: which jobs they began afterwards and had not held before. */
export type GraduatesNext = {
  /** Nothing for all programmes together. */
  programmeId: string | null; programme: string | null;
  /** The last day of the first cohort: from then on it is counted. */
  since: Day;
  /** How many finished; a multiple of five. */
  finished: number;
  /** The jobs that five or more began. */
  next: { role: Role; people: number }[];
};

type Row = { programmeId: string | null; programme: string | null; since: Date | null; role: Role | null; people: number };

/** What graduates did next, over all programmes first and then by programme; only those that five or more have finished. Never who. One statement. */
export async function readGraduatesNext(db: TenantDb): Promise<GraduatesNext[]> {
  const rows = await db.$queryRaw<Row[]>`SELECT "programmeId", programme, since, role, people FROM graduates_next()`;
  return rows.flatMap(({ programmeId, programme, since, role, people: finished }) =>
    role || !since ? [] : [{ programmeId, programme, since: asDay(since), finished, next: rows.flatMap((row) => (row.role && row.programmeId === programmeId ? [{ role: row.role, people: row.people }] : [])) }]);
}
