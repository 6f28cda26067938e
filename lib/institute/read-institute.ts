import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { addDays, asDate, asDay, type Day } from "@/lib/school-year/day";
import { isExecutive, schoolsLedBy, type Viewer } from "@/lib/viewers/viewer";
import { canTakePart } from "./policy";
import { type NominationState, stateOf } from "./nominations/nomination";

export type ListedCohort = { id: string; name: string; programmeId: string; programme: string; kind: string; startsOn: Day; endsOn: Day; nominationsCloseOn: Day; side: "runs" | "takes-part" | "open" | "over" };
export type MyNomination = { id: string; cohort: string; programme: string; state: NominationState };
export type ToSupport = { id: string; person: string; cohort: string; programme: string; sentAt: Date };
export type Institute = { cohorts: ListedCohort[]; programmes: { id: string; name: string; kind: string }[]; nominations: MyNomination[]; toSupport: ToSupport[]; hasCoaches: boolean };

/** How long a cohort that is over still stands in the list. */
const AFTERWARDS = 365;

/** The viewer's way into the institute: what they run and take part in, what is open, their nominations that did not become a place, whom they are asked to support, whether they have had a coach from outside. Five statements. @throws NotFound for whoever does not work here */
export async function readInstitute(viewer: Viewer): Promise<Institute> {
  if (!canTakePart(viewer)) throw new NotFound();
  const { trustId, personId: me, today } = viewer;
  const led = schoolsLedBy(viewer).map(({ id }) => id);
  const asked = [...(led.length > 0 ? [{ toExecutives: false, schoolId: { in: led } }] : []), ...(isExecutive(viewer) ? [{ toExecutives: true }] : [])];
  const of = { cohort: { select: { name: true, programme: { select: { name: true } } } } };
  return withTenant(viewer, async (db) => {
    const cohorts = await db.cohort.findMany({
      where: { trustId, endsOn: { gte: asDate(addDays(today, -AFTERWARDS)) } },
      include: { programme: true, cohortFacilitatorAsCohort: { where: { personId: me } }, cohortMemberAsCohort: { where: { personId: me } } },
      orderBy: [{ startsOn: "desc" }, { name: "asc" }],
      relationLoadStrategy: "join",
    });
    const programmes = await db.programme.findMany({ where: { trustId, endedAt: null }, select: { id: true, name: true, kind: true }, orderBy: { name: "asc" } });
    const mine = await db.nomination.findMany({ where: { trustId, personId: me, withdrawnAt: null }, include: { ...of, nominationChoiceAsNomination: true }, orderBy: { sentAt: "desc" }, relationLoadStrategy: "join" });
    const waiting = asked.length
      ? await db.nomination.findMany({ where: { trustId, personId: { not: me }, withdrawnAt: null, supports: null, OR: asked }, include: { ...of, person: { select: { name: true } } }, orderBy: { sentAt: "asc" }, relationLoadStrategy: "join" })
      : [];
    const hasCoaches = (await db.coaching.count({ where: { trustId, personId: me } })) > 0;
    const within = ({ startsOn, endsOn }: { startsOn: Date; endsOn: Date | null }) => asDay(startsOn) <= today && (!endsOn || asDay(endsOn) >= today);
    const facilitates = viewer.duties.some(({ duty }) => duty === "facilitator");
    return {
      hasCoaches,
      cohorts: cohorts.map(({ programme, cohortFacilitatorAsCohort, cohortMemberAsCohort, ...cohort }): ListedCohort => ({
        id: cohort.id, name: cohort.name, programmeId: programme.id, programme: programme.name, kind: programme.kind,
        startsOn: asDay(cohort.startsOn), endsOn: asDay(cohort.endsOn), nominationsCloseOn: asDay(cohort.nominationsCloseOn),
        side: facilitates && cohortFacilitatorAsCohort.some(within) ? "runs" : cohortMemberAsCohort.length > 0 ? "takes-part" : asDay(cohort.nominationsCloseOn) >= today ? "open" : "over",
      })),
      programmes,
      nominations: mine.filter(({ nominationChoiceAsNomination: choices }) => stateOf(choices) !== "accepted").map(({ id, cohort, nominationChoiceAsNomination: choices }) => ({ id, cohort: cohort.name, programme: cohort.programme.name, state: stateOf(choices) })),
      toSupport: waiting.map(({ id, person, cohort, sentAt }) => ({ id, person: person.name, cohort: cohort.name, programme: cohort.programme.name, sentAt })),
    };
  });
}
