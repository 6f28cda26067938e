import { Prisma } from "@/lib/db/generated/client";
import { addDays, type Day, daysBetween } from "@/lib/school-year/day";
import type { Part } from "./parts";

/** So many days after it begins for somebody, the start can still be answered: whoever is away for the first session comes to the second. */
const START_IS_OPEN = 70;
/** So many days before a cohort's last day the end can be answered, and so many after it. In a short programme the end opens halfway. */
const END_IS_OPEN = 35;

export type Window = { from: Day; until: Day };

const later = (one: Day, other: Day) => (one > other ? one : other);
const earlier = (one: Day, other: Day) => (one < other ? one : other);

/** When each part is answered and changed. The start closes before the end opens: whoever joins after that is asked for the end alone. */
export function windowsOf({ startsOn, endsOn, joinedOn }: { startsOn: Day; endsOn: Day; joinedOn: Day }): Record<Part, Window> {
  const opens = later(addDays(endsOn, -END_IS_OPEN), addDays(startsOn, Math.ceil(daysBetween(startsOn, endsOn) / 2)));
  return {
    start: { from: joinedOn, until: earlier(addDays(later(joinedOn, startsOn), START_IS_OPEN), addDays(opens, -1)) },
    end: { from: opens, until: addDays(endsOn, END_IS_OPEN) },
  };
}

/** The same of a member `m` of a cohort `c`, as rows of `(part, "from", until)`. */
export const windowRows = Prisma.sql`(
  SELECT p.part, p."from", p.until FROM (SELECT greatest(c."endsOn" - ${END_IS_OPEN}::int, c."startsOn" + (c."endsOn" - c."startsOn" + 1) / 2) AS opens) o
  CROSS JOIN LATERAL (VALUES ('start', m."joinedOn", least(greatest(m."joinedOn", c."startsOn") + ${START_IS_OPEN}::int, o.opens - 1)), ('end', o.opens, c."endsOn" + ${END_IS_OPEN}::int)) AS p(part, "from", until)
)`;

/** Whether a part is asked on a day. */
export const isOpen = ({ from, until }: Window, today: Day): boolean => from <= today && today <= until;
