import { Refused } from "@/lib/errors";
import { meetingMoment } from "@/lib/school-year/meeting-moment";
import type { Day } from "@/lib/school-year/day";

/** The moment for which something is planned. @throws Refused for a day that has been, at its box */
export function momentToCome({ today }: { today: Day }, { day, time }: { day: Day; time: string }): Date {
  if (day < today) throw new Refused("Choose a day that is still to come", "day");
  return meetingMoment(day, time);
}
