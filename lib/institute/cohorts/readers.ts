import { londonDay } from "@/lib/clock";
import { asDay, type Day } from "@/lib/school-year/day";

/** A time for which somebody runs a cohort. */
export type Term = { personId: string; startsOn: Date; endsOn: Date | null; person: { name: string } };
/** By name: who of those who run a cohort reads what was shared with them, and who came later and does not. */
export type Readers = { read: string[]; cameLater: string[] };

/** What of a cohort says who runs it, and when. */
export const termsOfCohort = { select: { cohortFacilitatorAsCohort: { select: { personId: true, startsOn: true, endsOn: true, person: { select: { name: true } } }, orderBy: { startsOn: "asc" as const } } } };

/** Of those who run a cohort today, who ran it on the day on which something was last shared with them: the later of these moments. The database holds the same. */
export function readersOf(terms: readonly Term[], today: Day, ...moments: (Date | null)[]): Readers {
  const sharedOn = moments.filter((at) => at !== null).map(londonDay).toSorted().at(-1) ?? today;
  const on = (day: Day) => new Map(terms.filter(({ startsOn, endsOn }) => asDay(startsOn) <= day && (!endsOn || asDay(endsOn) >= day)).map(({ personId, person }) => [personId, person.name]));
  const then = on(sharedOn);
  const now = [...on(today)];
  return { read: now.filter(([personId]) => then.has(personId)).map(([, name]) => name), cameLater: now.filter(([personId]) => !then.has(personId)).map(([, name]) => name) };
}
