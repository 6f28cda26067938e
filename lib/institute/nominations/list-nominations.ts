import type { Role } from "@/lib/db/generated/enums";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCohort, type FoundCohort, membersNow } from "../cohorts/find-cohort";
import { mustRun } from "../policy";
import { lastChoice, type NominationState, stateOf } from "./nomination";

export type ListedNomination = { id: string; person: string; school: string | null; job: Role; supports: boolean | null; toExecutives: boolean; state: NominationState; place: number | null };
export type CohortNominations = { cohort: FoundCohort; nominations: ListedNomination[]; free: number };

/** A cohort's nominations for its facilitators: those to be chosen, offers, the waiting list in its order, the others; and how many places are neither taken nor offered. Three statements. @throws NotFound for anybody else */
export async function listNominations(viewer: Viewer, cohortId: string): Promise<CohortNominations> {
  return withTenant(viewer, async (db) => {
    const cohort = await findCohort(db, viewer, cohortId);
    await mustRun(db, viewer, cohortId);
    const name = { select: { name: true } };
    const rows = await db.nomination.findMany({
      where: { trustId: viewer.trustId, cohortId, withdrawnAt: null },
      include: { person: name, school: name, nominationChoiceAsNomination: true },
      orderBy: { sentAt: "asc" },
      relationLoadStrategy: "join",
    });
    const nominations = rows.map(({ id, person, school, job, supports, toExecutives, nominationChoiceAsNomination: choices }): ListedNomination => {
      const state = stateOf(choices);
      return { id, person: person.name, school: school?.name ?? null, job, supports, toExecutives, state, place: state === "waiting" ? (lastChoice(choices)?.place ?? null) : null };
    });
    const offered = nominations.filter(({ state }) => state === "offered").length;
    return { cohort, nominations: nominations.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0)), free: Math.max(0, cohort.programme.places - membersNow(cohort, viewer.today).length - offered) };
  });
}
