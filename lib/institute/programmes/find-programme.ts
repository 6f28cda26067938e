import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { canStartProgrammes } from "../policy";
import { listFacilitators, type Named } from "./list-facilitators";
import { type Reach, readReach } from "./read-reach";

export type FoundProgramme = {
  id: string; kind: string; name: string; about: string; places: number; groupSize: number; fewestSessions: number; mostSessions: number; sessionMinutes: number; onlineSessions: number; version: number;
  cohorts: { id: string; name: string; startsOn: Day; endsOn: Day }[];
  /** Who has the duty of facilitator today. */
  facilitators: Named[];
  /** How many people have taken part in any programme; never who. */
  reach: Reach[];
};

/** A programme with its cohorts, for those who start programmes. Three statements. @throws NotFound for anybody else */
export async function findProgramme(viewer: Viewer, id: string): Promise<FoundProgramme> {
  if (!isId(id) || !canStartProgrammes(viewer)) throw new NotFound();
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const found = await db.programme.findUnique({ where: { trustId_id: { trustId, id } }, include: { cohortAsProgramme: { orderBy: { startsOn: "desc" } } }, relationLoadStrategy: "join" });
    if (!found) throw new NotFound();
    const { cohortAsProgramme, trustId: _trust, startedAt: _at, startedById: _by, endedAt: _ended, ...programme } = found;
    const cohorts = cohortAsProgramme.map(({ id: cohortId, name, startsOn, endsOn }) => ({ id: cohortId, name, startsOn: asDay(startsOn), endsOn: asDay(endsOn) }));
    return { ...programme, cohorts, facilitators: await listFacilitators(db, viewer), reach: await readReach(db) };
  });
}
