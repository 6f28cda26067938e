import { planReview } from "@/lib/reviews/plan/plan-review";
import { addDays, type Day, weekday } from "@/lib/school-year/day";
import { type HalfTerm, schoolDaysBefore, weeksOf } from "@/lib/school-year/half-term";
import { moment, schoolDaysAfter, weekdayBefore } from "./calendar";
import type { PlannedLeader } from "./plan";
import { bringUpUnraised, buildAgenda, holdMeeting, type PlayedReview, preparePack, sendAgenda } from "./play-review";
import type { Stage } from "./stage";
import { finishing } from "./finishing";
import type { Happening } from "./timeline";
import { momentsIn, momentsOf, weeksOfPlan } from "./weeks";

const PLANNED_DAYS = 30;
const OPENS_DAYS = 10;
const LOCKS_DAYS = 3;
const ALL = 7;
/** The trust's own question for one school's coming review, which nobody has talked about yet. */
const UNRAISED = { school: "Oakfield Primary", title: "Next year’s staffing: a first look" };

/** All that happens around the reviews of a leader's schools: those that are over, and the one being prepared. */
export function reviewsOf(stage: Stage, leader: PlannedLeader): Happening[] {
  const { calendar, plan } = stage;
  return leader.schools.flatMap((school) => {
    const place = plan.schools.findIndex((one) => one.name === school);
    const past = plan.reviewed ? calendar.reviewed.flatMap((term) => review(stage, leader, school, term, endingDay(term, place), "signed-off")) : [];
    const { reviewIn } = stage.school(school);
    const ahead = reviewIn === undefined ? [] : review(stage, leader, school, calendar.preparing, schoolDaysAfter(calendar.halfTerms, calendar.today, reviewIn), "ahead");
    return [...past, ...ahead];
  });
}

/** A day of a half term's last week, another for each school. */
function endingDay(term: HalfTerm, place: number): Day {
  const last = weekdayBefore(term.endsOn);
  return addDays(last, -Math.min(place % 5, weekday(last) - 1));
}

function review(stage: Stage, leader: PlannedLeader, school: string, term: HalfTerm, day: Day, until: "signed-off" | "ahead"): Happening[] {
  const { calendar, plan } = stage;
  const time = leader.weekday % 2 === 0 ? "09:30" : "13:15";
  const meetingAt = moment(day, time);
  const opensOn = schoolDaysBefore(calendar.halfTerms, day, OPENS_DAYS);
  const locksOn = schoolDaysBefore(calendar.halfTerms, day, LOCKS_DAYS);
  const plannedAt = moment(weekdayBefore(addDays(opensOn, -PLANNED_DAYS + OPENS_DAYS)), "11:00");
  const played = (id: string): PlayedReview => ({
    id, school, leader, meetingAt, moments: discussedIn(stage, leader, school, term, until === "ahead" ? calendar.at : moment(locksOn, "08:00")), ready: until === "ahead" ? (stage.school(school).ready ?? 0) : ALL,
  });
  const plays = async (): Promise<Happening[]> => {
    const id = await planReview(stage.as(plan.chiefExecutive, plannedAt), { schoolId: stage.school(school).id, academicYear: term.academicYear, ordinal: term.ordinal, day, time, place: "The head’s office" });
    const one = played(id);
    const open = moment(opensOn, "08:10");
    const agenda = moment(addDays(opensOn, 1), "16:00");
    const lock = moment(locksOn, "08:40");
    return [
      { at: open, play: () => preparePack(stage, one, open) },
      { at: agenda, play: () => buildAgenda(stage, one, agenda) },
      ...(until === "ahead" && school === UNRAISED.school ? [{ at: agenda, play: () => bringUpUnraised(stage, one, agenda, UNRAISED.title) }] : []),
      { at: lock, play: async () => { await buildAgenda(stage, one, lock); await sendAgenda(stage, one, lock); } },
      { at: meetingAt, play: async () => (await holdMeeting(stage, one)).map((action) => finishing(stage, action)) },
    ];
  };
  return [{ at: plannedAt, play: plays }];
}

/** What changed at a school in a half term, as far as it was talked about by a moment. */
function discussedIn(stage: Stage, leader: PlannedLeader, school: string, term: HalfTerm, by: Date) {
  const { calendar, plan } = stage;
  const shared = weeksOfPlan(plan, calendar).filter((week) => momentsOf(leader, week, calendar));
  return shared.flatMap((week, place) => {
    const moments = momentsOf(leader, week, calendar);
    const back = shared.length - 1 - place;
    if (!weeksOf(term).includes(week) || !moments?.discussedAt || moments.discussedAt > by || back === leader.missedWeek) return [];
    return momentsIn(stage.school(school).story, week, back, calendar);
  });
}
