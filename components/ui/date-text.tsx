import { type Day, inShort, inWords, withItsYear } from "@/lib/school-year/day";

const forms = { day: inWords, year: withItsYear, short: inShort };

/** A calendar day: 'Friday 27 November'; 'year' gives '27 November 2026', 'short' '27 Nov' for tables. */
export function DateText({ day, form = "day" }: { day: Day; form?: keyof typeof forms }) {
  return <time dateTime={day}>{forms[form](day)}</time>;
}
