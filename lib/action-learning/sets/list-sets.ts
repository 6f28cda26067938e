import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { canCoordinateSets } from "../policy";
import { type Candidates, listCandidates } from "./list-candidates";

export type CoordinatedSet = {
  id: string;
  name: string;
  facilitator: { id: string; name: string } | null;
  members: { id: string; name: string; school: string; schoolId: string }[];
  /** The days on which it met, the latest first. */
  heldOn: Day[];
};

/** The sets that have not ended, with who is in them and on which days they met, and who could be in one. Four statements. @throws NotFound for whoever does not coordinate */
export async function listSets(viewer: Viewer): Promise<Candidates & { sets: CoordinatedSet[] }> {
  if (!canCoordinateSets(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const sets = await db.$queryRaw<Omit<CoordinatedSet, "heldOn">[]>`
      SELECT s.id, s.name,
        (SELECT jsonb_build_object('id', p.id, 'name', p.name) FROM set_member m JOIN person p ON p."trustId" = m."trustId" AND p.id = m."personId"
          WHERE m."trustId" = s."trustId" AND m."setId" = s.id AND m."leftAt" IS NULL AND m."schoolId" IS NULL) AS facilitator,
        coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'school', o.name, 'schoolId', o.id) ORDER BY p.name)
          FROM set_member m JOIN person p ON p."trustId" = m."trustId" AND p.id = m."personId" JOIN school o ON o."trustId" = m."trustId" AND o.id = m."schoolId"
          WHERE m."trustId" = s."trustId" AND m."setId" = s.id AND m."leftAt" IS NULL), '[]') AS members
      FROM action_set s WHERE s."trustId" = ${viewer.trustId}::uuid AND s."endedAt" IS NULL ORDER BY s.name, s.id`;
    const dates = await db.$queryRaw<{ setId: string; heldOn: Day }[]>`SELECT d."setId", to_char(d."heldOn", 'YYYY-MM-DD') AS "heldOn" FROM set_dates() d`;
    const held = Map.groupBy(dates, ({ setId }) => setId);
    return { ...(await listCandidates(db, viewer)), sets: sets.map((set) => ({ ...set, heldOn: (held.get(set.id) ?? []).map(({ heldOn }) => heldOn).toReversed() })) };
  });
}

/** What the form of a new set offers. Two statements. @throws NotFound for whoever does not coordinate */
export async function openForming(viewer: Viewer): Promise<Candidates> {
  if (!canCoordinateSets(viewer)) throw new NotFound();
  return withTenant(viewer, (db) => listCandidates(db, viewer));
}
