import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCohort, type FoundCohort } from "../cohorts/find-cohort";
import { facilitatedCohorts } from "../policy";
import { type Counted, readCounts } from "./read-counts";
import { wordingOf } from "./find-mine";
import { type Answered, openAnswer } from "./sealed";
import { readWordings, type Wording } from "./statements";

export type ShownBy = { personId: string; name: string; parts: string[] };

export type ShownIn = { cohort: FoundCohort; wordings: readonly Wording[]; shown: ShownBy[]; counts: Counted[] };

/** Who shows their answers to the facilitators of a cohort, for one who runs it, and of how many people what came of it can be said. Three statements. */
export async function listShownIn(db: TenantDb, { trustId }: Viewer, cohort: FoundCohort): Promise<ShownIn> {
  const shown = await db.$queryRaw<ShownBy[]>`
    SELECT p.id AS "personId", p.name, array_agg(s.part ORDER BY s.part DESC) AS parts FROM self_assessment s JOIN person p ON p."trustId" = s."trustId" AND p.id = s."personId"
    WHERE s."trustId" = ${trustId}::uuid AND s."cohortId" = ${cohort.id}::uuid GROUP BY p.id, p.name ORDER BY p.name`;
  return { cohort, shown, wordings: await readWordings(db, trustId, cohort.programme.id), counts: await readCounts(db, cohort.programme.id) };
}

export type Shown = { cohort: FoundCohort; person: string; wording: Wording; said: Partial<Record<"start" | "end", Answered>> };

/** What somebody shows to the facilitators of their cohort; that it was opened stands in the log. @throws NotFound for anybody else, and while nothing is shown */
export async function findShown(viewer: Viewer, cohortId: string, personId: string): Promise<Shown> {
  if (!isId(cohortId) || !isId(personId) || personId === viewer.personId) throw new NotFound();
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    if ((await facilitatedCohorts(db, viewer, cohortId)).length === 0) throw new NotFound();
    const rows = await db.selfAssessment.findMany({ where: { trustId, cohortId, personId }, include: { person: { select: { name: true } } }, relationLoadStrategy: "join" });
    const [first] = rows;
    if (!first) throw new NotFound();
    const said: Shown["said"] = {};
    for (const row of rows) {
      const answered = await openAnswer(db, trustId, row);
      said[answered.part] = answered;
      await recordEvent(db, viewer, "self-assessment.opened", { subjectId: row.id, ownerId: personId });
    }
    const cohort = await findCohort(db, viewer, cohortId);
    return { cohort, person: first.person.name, wording: await wordingOf(db, trustId, cohort, first.wording), said };
  });
}
