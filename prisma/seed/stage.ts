import { londonDay } from "@/lib/clock";
import { withTenant } from "@/lib/db/with-tenant";
import { findViewer } from "@/lib/viewers/find-viewer";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Day } from "@/lib/school-year/day";
import { type Calendar, moment } from "./calendar";
import type { PlannedSchool, TrustPlan } from "./plan";

/** A founded trust with everybody in it, ready for its year to be played. */
export type Stage = {
  plan: TrustPlan;
  calendar: Calendar;
  /** Somebody at a moment of the past, as a page would have known them. */
  as: (name: string, at: Date) => Viewer;
  idOf: (name: string) => string;
  school: (name: string) => PlannedSchool & { id: string };
};

/** The same person at another moment. Roles in the demo last from its first day to today, so only the moment changes. */
export const atMoment = (viewer: Viewer, at: Date): Viewer => ({ ...viewer, at, today: londonDay(at) });

/** Meets everybody of a trust who does something in the plan. */
export async function setStage(plan: TrustPlan, calendar: Calendar): Promise<Stage> {
  const { trustId, administratorId } = plan;
  const found = await withTenant({ trustId, personId: administratorId, today: calendar.today }, async (db) => ({
    people: await db.person.findMany({ where: { trustId }, select: { id: true, name: true, sessionVersion: true } }),
    schools: await db.school.findMany({ where: { trustId }, select: { id: true, name: true } }),
  }));
  const ids = new Map(found.people.map((person) => [person.name, person.id]));
  const acting = new Set([plan.administrator, plan.chiefExecutive, ...plan.leaders.flatMap((one) => [one.name, one.lead]), ...plan.openActions.map((one) => one.owner)]);
  const viewers = new Map<string, Viewer>();
  for (const { id: personId, name, sessionVersion } of found.people) {
    const viewer = acting.has(name) ? await findViewer({ trustId, personId, sessionVersion }, calendar.at) : undefined;
    if (viewer) viewers.set(name, viewer);
  }
  return {
    plan,
    calendar,
    as: (name, at) => atMoment(known(viewers.get(name), name), at),
    idOf: (name) => known(ids.get(name), name),
    school: (name) => ({ ...known(plan.schools.find((one) => one.name === name), name), id: known(found.schools.find((one) => one.name === name), name).id }),
  };
}

/** Anybody of the trust on a day at a London time, also those who do nothing in the plan. */
export function anybodyAt({ plan: { trustId }, calendar, idOf }: Stage): (name: string, day: Day, time: string) => Promise<Viewer> {
  const met = new Map<string, Viewer>();
  return async (name, day, time) => {
    const personId = idOf(name);
    const { sessionVersion } = await withTenant({ trustId, personId, today: calendar.today }, (db) => db.person.findUniqueOrThrow({ where: { trustId_id: { trustId, id: personId } } }));
    const viewer = known(met.get(name) ?? (await findViewer({ trustId, personId, sessionVersion }, calendar.at)), name);
    met.set(name, viewer);
    return atMoment(viewer, moment(day, time));
  };
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The demo's plan speaks of ${name}, who is not there`);
  return value;
}
