import { londonDay } from "@/lib/clock";
import { asDay, type Day } from "@/lib/school-year/day";

type Period = { startsOn: Date; endsOn: Date | null };
/** A time for which somebody runs a cohort, with when they have the duty of facilitator. */
export type Term = Period & { personId: string; person: { name: string; appointmentAsPerson: Period[] } };
/** By name: who of those who run a cohort reads what was shared with them, and who came later and does not. */
export type Readers = { read: string[]; cameLater: string[] };

const period = { startsOn: true, endsOn: true } as const;
/** Who somebody is as a facilitator: their name, and when they have the duty. */
export const asFacilitator = { select: { name: true, appointmentAsPerson: { where: { duty: "facilitator" as const }, select: period } } };
/** What of a cohort says who runs it, and when. */
export const termsOfCohort = { select: { cohortFacilitatorAsCohort: { select: { personId: true, ...period, person: asFacilitator }, orderBy: { startsOn: "asc" as const } } } };

const covers = (day: Day) => ({ startsOn, endsOn }: Period): boolean => asDay(startsOn) <= day && (!endsOn || asDay(endsOn) >= day);

/**
 * Of those who run a cohort today and have the duty, who ran it on the day on which something was last shared with them: the later of these moments. They may have
 * stopped in between. The database holds the same, in `app_facilitated_cohorts` and `ran_cohort_on`.
 */
export function readersOf(terms: readonly Term[], today: Day, ...moments: (Date | null)[]): Readers {
  const sharedOn = moments.filter((at) => at !== null).map(londonDay).toSorted().at(-1) ?? today;
  const then = new Set(terms.filter(covers(sharedOn)).map(({ personId }) => personId));
  const now = new Map(terms.filter((term) => covers(today)(term) && term.person.appointmentAsPerson.some(covers(today))).map(({ personId, person }) => [personId, person.name]));
  const named = (has: boolean) => [...now].filter(([personId]) => then.has(personId) === has).map(([, name]) => name);
  return { read: named(true), cameLater: named(false) };
}
