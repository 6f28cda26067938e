import { londonDay } from "@/lib/clock";
import type { Letter } from "@/lib/mail/letter";
import { inWords, timeOfDay } from "@/lib/school-year/day";
import type { PlannedDate } from "@/lib/calendar/planned-date";
import type { DateMail } from "./what-to-mail";

const begins: Record<DateMail["why"], string> = { new: "", changed: "Changed: ", "called-off": "Called off: ", "taken-out": "Out of your calendar: " };

const says: Record<DateMail["why"], string> = {
  new: "This mail carries the date for your calendar. When it moves, another mail moves it there.",
  changed: "The time, the length or the place has changed. This mail changes it in your calendar.",
  "called-off": "It does not take place. This mail takes it out of your calendar.",
  "taken-out": "It is no longer yours, or your dates come by a link now. This mail takes it out of your calendar.",
};

/** The same of a date that repeats. */
const saysAgain: Partial<Record<DateMail["why"], string>> = {
  new: "This mail carries the dates for your calendar, without the weeks in which schools are closed. When they change, another mail changes them there.",
  changed: "When you meet has changed, or the weeks in which you do. This mail changes it in your calendar.",
  "taken-out": "It is no longer yours, or your dates come by a link now. This mail takes all its weeks out of your calendar.",
};

/** 'Thursday 3 December at 15:30', or 'Thursdays at 09:00, weekly'. */
function whenOf({ beginsAt, repeats }: PlannedDate): string {
  const day = inWords(londonDay(beginsAt));
  if (!repeats) return `${day} at ${timeOfDay(beginsAt)}`;
  return `${day.split(" ")[0]}s at ${timeOfDay(beginsAt)}, ${repeats.everyWeeks === 2 ? "fortnightly" : "weekly"}`;
}

/** The letter round a date: what and when. Where, and what is said there, stands behind the link and in the entry alone; with whom a one-to-one was, in the mail that takes it out alone, for one may have several. */
export function writeDateMail(name: string, { why, date, withWhom }: DateMail, baseUrl: string): Letter {
  const { what, path } = date;
  return {
    subject: `${begins[why]}${what}, ${whenOf(date)}`,
    greeting: `Hello ${name}`,
    before: [(date.repeats && saysAgain[why]) ?? says[why], ...(withWhom ? [`It was with ${withWhom}.`] : [])],
    link: { href: `${baseUrl}${path}`, words: "Open it in Braid" },
    after: why === "taken-out" ? [] : [`If you would rather have your dates by a link that your calendar follows, make one in your account: ${baseUrl}/account/calendar`],
  };
}
