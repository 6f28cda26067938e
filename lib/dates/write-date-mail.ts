import { londonDay } from "@/lib/clock";
import type { Letter } from "@/lib/mail/letter";
import { inWords, timeOfDay } from "@/lib/school-year/day";
import type { DateMail } from "./what-to-mail";

const begins: Record<DateMail["why"], string> = { new: "", changed: "Changed: ", "called-off": "Called off: ", "taken-out": "Out of your calendar: " };

const says: Record<DateMail["why"], string> = {
  new: "This mail carries the date for your calendar. When it moves, another mail moves it there.",
  changed: "The time, the length or the place has changed. This mail changes it in your calendar.",
  "called-off": "It does not take place. This mail takes it out of your calendar.",
  "taken-out": "It is no longer yours, or your dates come by a link now. This mail takes it out of your calendar.",
};

/** The letter round a date: what and when. Where, and what is said there, stands behind the link and in the entry alone. */
export function writeDateMail(name: string, { why, date }: DateMail, baseUrl: string): Letter {
  const { what, path, beginsAt } = date;
  return {
    subject: `${begins[why]}${what}, ${inWords(londonDay(beginsAt))} at ${timeOfDay(beginsAt)}`,
    greeting: `Hello ${name}`,
    before: [says[why]],
    link: { href: `${baseUrl}${path}`, words: "Open it in Braid" },
    after: why === "taken-out" ? [] : [`If you would rather have your dates by a link that your calendar follows, make one in your account: ${baseUrl}/account/calendar`],
  };
}
