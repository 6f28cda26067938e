import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { addDays, asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCohort, type FoundCohort, type Member, membersNow } from "../cohorts/find-cohort";
import { running } from "./running";

/** A coach of a cohort; with a last day where one is known, and whether their account is suspended, so that they cannot come in. */
export type CoachOf = { id: string; personId: string; name: string; email: string; lastDay: Day | null; suspended: boolean };
/** Somebody of the cohort, and who coaches them today. */
export type Participant = Member & { coachId: string | null; coachName: string | null; dates: OnlineDate[] };
/** That an online session is set for a day, or was held on it; nothing else of it reaches those who run the cohort. */
export type OnlineDate = { number: number; heldOn: Day; held: boolean };
export type CohortCoaching = { cohort: FoundCohort; coaches: CoachOf[]; participants: Participant[] };

/** Who coaches whom in a cohort, for those who run it. Four statements. @throws NotFound for anybody else */
export async function readCohortCoaching(viewer: Viewer, cohortId: string): Promise<CohortCoaching> {
  if (!isId(cohortId)) throw new NotFound();
  const { trustId, today } = viewer;
  return withTenant(viewer, async (db) => {
    const cohort = await findCohort(db, viewer, cohortId);
    if (!cohort.runs) throw new NotFound();
    const found = await db.cohortCoach.findMany({
      where: { trustId, cohortId, ...running(today) }, include: { person: { select: { name: true, email: true, suspendedAt: true } } }, orderBy: { person: { name: "asc" } }, relationLoadStrategy: "join",
    });
    const coaches = found.map(({ id, personId, overFrom, person: { suspendedAt, ...person } }) => ({ id, personId, ...person, lastDay: overFrom && addDays(asDay(overFrom), -1), suspended: suspendedAt !== null }));
    const given = await db.coaching.findMany({ where: { trustId, cohortId, ...running(today) }, select: { memberId: true, coachId: true } });
    const dates = await db.$queryRaw<{ personId: string; number: number; heldOn: Date; held: boolean }[]>`SELECT * FROM online_session_dates(${cohortId}::uuid) ORDER BY number`;
    const coachOf = new Map(given.map((one) => [one.memberId, one.coachId]));
    const participants = membersNow(cohort, today).map((member) => {
      const coachId = coachOf.get(member.id) ?? null;
      return { ...member, coachId, coachName: coaches.find(({ personId }) => personId === coachId)?.name ?? null, dates: dates.flatMap(({ personId, heldOn, ...date }) => (personId === member.personId ? [{ ...date, heldOn: asDay(heldOn) }] : [])) };
    });
    return { cohort, coaches, participants };
  });
}
