import type { Repeats } from "@/lib/calendar/planned-date";
import { type Arrangement, dueWeeks } from "@/lib/check-ins/week";
import { addDays, type Day } from "@/lib/school-year/day";
import type { HalfTerm } from "@/lib/school-year/half-term";
import { meetingMoment } from "@/lib/school-year/meeting-moment";

export type Series = { beginsAt: Date; repeats: Repeats; revision: number };

/** A number that is another one when what is said is; the same each time, and in no order. (FNV-1a, cut to twenty bits.) */
function numberOf(said: string): number {
  const mixed = [...said].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619), 2_166_136_261);
  return (mixed >>> 0) & 0xf_ffff;
}

/** The meetings of an arrangement as one date that repeats over the half terms that are known, without the weeks in which schools are closed; undefined when there is none. */
export function seriesOf(arrangement: Arrangement & { minutes: number }, halfTerms: readonly HalfTerm[]): Series | undefined {
  const { startsOn, endsOn, weekday, startsAt, everyWeeks, minutes } = arrangement;
  const end = halfTerms.map((term) => term.endsOn).toSorted().at(-1);
  if (!end) return undefined;
  const days = dueWeeks(arrangement, halfTerms, startsOn, end).map((monday) => addDays(monday, weekday - 1)).filter((day) => day >= startsOn && (endsOn === null || day <= endsOn));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return undefined;
  const closed: Day[] = [];
  for (let day = first; day < last; day = addDays(day, 7 * everyWeeks)) if (!days.includes(day)) closed.push(day);
  const at = (day: Day) => meetingMoment(day, startsAt);
  return { beginsAt: at(first), repeats: { everyWeeks, last: at(last), except: closed.map(at) }, revision: numberOf(JSON.stringify([first, last, closed, startsAt, everyWeeks, minutes])) };
}
