import { workingWeek } from "@/lib/check-ins/week";
import { addDays, type Day } from "@/lib/school-year/day";
import { weeksOf } from "@/lib/school-year/half-term";
import { type Calendar, moment } from "./calendar";
import type { PlannedLeader, TrustPlan } from "./plan";
import type { Moment, SchoolStory } from "./texts/story";

/** The weeks in which a trust's leaders meet, from the first of the plan to the one that people have in mind today. */
export function weeksOfPlan(plan: TrustPlan, calendar: Calendar): Day[] {
  const all = calendar.shown.flatMap(weeksOf).filter((monday) => monday <= workingWeek(calendar.today));
  return plan.weeksBack === "six half terms" ? all : all.slice(-plan.weeksBack - 1);
}

/** When a leader shares a week and when the two talk: the evening before they meet, on Mondays in the morning; who is early writes on the Saturday before. */
export function momentsOf({ weekday, startsAt, sharesEarly }: PlannedLeader, week: Day, calendar: Calendar): { sharedAt: Date; discussedAt: Date | undefined } | undefined {
  const meetsOn = addDays(week, weekday - 1);
  const usual = weekday === 1 ? moment(meetsOn, "07:40") : moment(addDays(meetsOn, -1), "16:40");
  const sharedAt = usual > calendar.at && sharesEarly ? moment(addDays(week, -2), "10:15") : usual;
  const end = new Date(moment(meetsOn, startsAt).getTime() + 80 * 60_000);
  return sharedAt > calendar.at ? undefined : { sharedAt, discussedAt: end > calendar.at ? undefined : end };
}

/** What changed at a school in a week: by its place in the school year, or counted back from the leader's latest week. */
export function momentsIn(story: SchoolStory, week: Day, back: number, calendar: Calendar): Moment[] {
  const term = calendar.shown.find((one) => weeksOf(one).includes(week));
  const number = term ? weeksOf(term).indexOf(week) + 1 : 0;
  const here = story.moments.filter(({ when }) => ("back" in when ? when.back === back : when.ordinal === term?.ordinal && when.week === number));
  const bySubject = new Map(here.toSorted((a, b) => Number("back" in a.when) - Number("back" in b.when)).map((one) => [one.s, one]));
  return [...bySubject.values()];
}
