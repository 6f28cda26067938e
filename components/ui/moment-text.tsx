import { timeOfDay } from "@/lib/school-year/day";

const londonDay = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", weekday: "long", day: "numeric", month: "long" });

/** A moment in London: 'Friday 27 November at 14:02', or '14:02' alone. */
export function MomentText({ at, form = "day" }: { at: Date; form?: "day" | "time" }) {
  const time = timeOfDay(at);
  return <time dateTime={at.toISOString()}>{form === "time" ? time : `${londonDay.format(at).replace(",", "")} at ${time}`}</time>;
}
