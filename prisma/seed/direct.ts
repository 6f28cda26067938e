import { insertActions } from "@/lib/actions/insert-action";
import { withTenant } from "@/lib/db/with-tenant";
import { addPriority } from "@/lib/priorities/add-priority";
import { tellStaff } from "@/lib/priorities/telling/tell-staff";
import { addDays, type Day } from "@/lib/school-year/day";
import { weeksOf } from "@/lib/school-year/half-term";
import { v7 } from "@/lib/submissions/uuid";
import { moment } from "./calendar";
import type { PlannedLeader } from "./plan";
import { finishing } from "./finishing";
import { playWeek } from "./play-week";
import { randomFrom } from "./random";
import { reviewsOf } from "./reviews";
import type { Stage } from "./stage";
import { type Happening, playInOrder } from "./timeline";
import { momentsIn, momentsOf, weeksOfPlan } from "./weeks";

/** Plays one leader's year: weeks, reviews and actions, each at its moment, in order. */
export async function directLeader(stage: Stage, leader: PlannedLeader) {
  const { calendar } = stage;
  const weeks = playedWeeks(stage, leader);
  await playInOrder([...weeks, ...priorities(stage, leader), ...reviewsOf(stage, leader)], calendar.at);
  for (const action of stage.plan.openActions) {
    if (leader.schools.includes(action.school)) await openAction(stage, leader, action);
  }
}

function playedWeeks(stage: Stage, leader: PlannedLeader): Happening[] {
  const { calendar, plan } = stage;
  const random = randomFrom(`${plan.name} ${leader.name}`);
  const shared = weeksOfPlan(plan, calendar).flatMap((week) => {
    const moments = momentsOf(leader, week, calendar);
    return moments ? [{ week, ...moments }] : [];
  });
  return shared.flatMap(({ week, sharedAt, discussedAt }, place) => {
    const back = shared.length - 1 - place;
    if (back === leader.missedWeek) return [];
    const schools = leader.schools.map((name) => ({ name, moments: momentsIn(stage.school(name).story, week, back, calendar) }));
    const play = async () => {
      const actions = await playWeek(stage, { leader: leader.name, lead: leader.lead, week, sharedAt, discussedAt, first: place === 0, schools }, random);
      return actions.map((action) => finishing(stage, action));
    };
    return [{ at: sharedAt, play }];
  });
}

/** Each school sets itself its priorities as the school year begins, or as the trust joins Braid, and tells its staff some of them. */
function priorities(stage: Stage, leader: PlannedLeader): Happening[] {
  const { calendar, plan } = stage;
  const year = calendar.halfTerms.find((term) => term.academicYear === calendar.preparing.academicYear && term.ordinal === 1);
  const first = weeksOfPlan(plan, calendar)[0] ?? calendar.today;
  const startsOn: Day = [addDays(year?.startsOn ?? first, 5), addDays(first, 1)].toSorted().at(-1) ?? first;
  const at = moment(startsOn, "17:10");
  return leader.schools.map((name) => ({
    at,
    play: async () => {
      const { id: schoolId, priorities: set } = stage.school(name);
      const head = stage.as(leader.name, at);
      for (const { told, ...priority } of set) {
        const { id: priorityId } = await addPriority(head, { requestId: v7(), schoolId, ...priority, startsOn });
        if (told) await tellStaff(head, { priorityId, version: 0, title: told });
      }
    },
  }));
}

/** What is open today: given in the last weeks, due around now. */
async function openAction(stage: Stage, leader: PlannedLeader, { school, owner, title, dueInDays, component }: Stage["plan"]["openActions"][number]) {
  const { calendar } = stage;
  const given = stage.as(leader.name, moment(addDays(calendar.today, -16), "10:30"));
  const dueOn = addDays(calendar.today, dueInDays);
  await withTenant(given, (db) => insertActions(db, given, [{ id: v7(), schoolId: stage.school(school).id, ownerId: stage.idOf(owner), title, dueOn, origin: "check_in", s: null, component }]));
}

/** The first Monday on which a trust's one-to-ones run. */
export const firstWeekOf = (stage: Pick<Stage, "plan" | "calendar">): Day =>
  weeksOfPlan(stage.plan, stage.calendar)[0] ?? weeksOf(stage.calendar.preparing)[0] ?? stage.calendar.today;
