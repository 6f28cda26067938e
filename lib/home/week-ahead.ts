import { addDays, type Day, mondayOf, weekday } from "@/lib/school-year/day";

/** The Monday of the week that people have in mind: this one, and from Saturday on the next. */
export function weekAhead(today: Day): Day {
  return mondayOf(weekday(today) > 5 ? addDays(today, 2) : today);
}
