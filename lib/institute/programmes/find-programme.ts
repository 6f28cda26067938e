import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { asDate, asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { canStartProgrammes } from "../policy";

type Named = { id: string; name: string };
export type FoundProgramme = {
  id: string; kind: string; name: string; about: string; places: number; groupSize: number; fewestSessions: number; mostSessions: number; sessionMinutes: number; version: number;
  cohorts: { id: string; name: string; startsOn: Day; endsOn: Day }[];
  /** Who has the duty of facilitator today. */
  facilitators: Named[];
};

/** A programme with its cohorts, for those who start programmes. Two statements. @throws NotFound for anybody else */
export async function findProgramme(viewer: Viewer, id: string): Promise<FoundProgramme> {
  if (!isId(id) || !canStartProgrammes(viewer)) throw new NotFound();
  const { trustId } = viewer;
  const today = asDate(viewer.today);
  return withTenant(viewer, async (db) => {
    const found = await db.programme.findUnique({ where: { trustId_id: { trustId, id } }, include: { cohortAsProgramme: { orderBy: { startsOn: "desc" } } }, relationLoadStrategy: "join" });
    if (!found) throw new NotFound();
    const { cohortAsProgramme, trustId: _trust, startedAt: _at, startedById: _by, endedAt: _ended, ...programme } = found;
    const facilitators = await db.$queryRaw<Named[]>`
      SELECT DISTINCT p.id, p.name FROM appointment a JOIN person p ON p."trustId" = a."trustId" AND p.id = a."personId"
      WHERE a."trustId" = ${trustId}::uuid AND a.duty = 'facilitator' AND a."startsOn" <= ${today}::date AND (a."endsOn" IS NULL OR a."endsOn" >= ${today}::date) AND p."suspendedAt" IS NULL
      ORDER BY p.name`;
    const cohorts = cohortAsProgramme.map(({ id: cohortId, name, startsOn, endsOn }) => ({ id: cohortId, name, startsOn: asDay(startsOn), endsOn: asDay(endsOn) }));
    return { ...programme, cohorts, facilitators };
  });
}
