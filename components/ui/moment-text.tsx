import { timeOfDay } from "@/lib/school-year/day";

const inLondon = (shape: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", ...shape });
const dayInWords = inLondon({ weekday: "long", day: "numeric", month: "long" });
const dayWithYear = inLondon({ day: "numeric", month: "long", year: "numeric" });

const forms = {
  day: (at: Date) => `${dayInWords.format(at).replace(",", "")} at ${timeOfDay(at)}`,
  year: (at: Date) => `${dayWithYear.format(at)} at ${timeOfDay(at)}`,
  time: timeOfDay,
};

/** A moment in London: 'Friday 27 November at 14:02'; 'year' gives '27 November 2026 at 14:02', 'time' '14:02' alone. */
export function MomentText({ at, form = "day" }: { at: Date; form?: keyof typeof forms }) {
  return <time dateTime={at.toISOString()}>{forms[form](at)}</time>;
}
