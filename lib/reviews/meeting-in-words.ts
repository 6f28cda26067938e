import { londonDay } from "@/lib/clock";
import { inWords, timeOfDay } from "@/lib/school-year/day";

/** 'Thursday 3 December at 09:30' */
export function meetingInWords(at: Date): string {
  return `${inWords(londonDay(at))} at ${timeOfDay(at)}`;
}
