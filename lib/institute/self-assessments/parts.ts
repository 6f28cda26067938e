import { addDays, type Day } from "@/lib/school-year/day";

/** Where somebody stands at the start of a programme, and at its end. */
export const parts = ["start", "end"] as const;
export type Part = (typeof parts)[number];

/** So many days after it begins for somebody, the start can still be answered: whoever is away for the first session comes to the second. */
export const START_IS_OPEN = 70;
/** So many days before a cohort's last day the end can be answered, and so many after it. */
export const END_IS_OPEN = 35;

export type Window = { from: Day; until: Day };

/** When each part is answered and changed. */
export function windowsOf({ startsOn, endsOn, joinedOn }: { startsOn: Day; endsOn: Day; joinedOn: Day }): Record<Part, Window> {
  const begins = joinedOn > startsOn ? joinedOn : startsOn;
  return { start: { from: joinedOn, until: addDays(begins, START_IS_OPEN) }, end: { from: addDays(endsOn, -END_IS_OPEN), until: addDays(endsOn, END_IS_OPEN) } };
}

/** Whether a part is asked on a day. */
export const isOpen = ({ from, until }: Window, today: Day): boolean => from <= today && today <= until;
