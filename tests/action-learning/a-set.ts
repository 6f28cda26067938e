import { planMeeting } from "@/lib/action-learning/meetings/plan-meeting";
import { readMeeting } from "@/lib/action-learning/meetings/read-meeting";
import { endPart, startPart } from "@/lib/action-learning/meetings/run-parts";
import { startMeeting } from "@/lib/action-learning/meetings/start-meeting";
import { formSet } from "@/lib/action-learning/sets/form-set";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrust, type School, THEN } from "@/tests/support/a-trust";

/** The same person some minutes, or days, after noon on 19 November. */
export const after = (viewer: Viewer, minutes: number): Viewer => {
  const at = new Date(THEN.getTime() + minutes * 60_000);
  return { ...viewer, at, today: at.toISOString().slice(0, 10) };
};
export const days = (count: number) => count * 24 * 60;

/** A trust of six schools with a coordinator, two facilitators, a leader at each school and a second one at the first. */
export async function aTrustForSets() {
  const trust = await aTrust();
  const schools: School[] = [];
  for (const name of ["Ash Lane", "Beech Hill", "Cherry Road", "Dale Park", "Elm Grove", "Fir Street"]) schools.push(await trust.school(`${name} Primary`));
  const [ash, beech, cherry, dale, elm, fir] = schools as [School, School, School, School, School, School];
  const withDuty = async (name: string, duty: "set_coordinator" | "facilitator") => {
    const { personId } = await trust.person(name, { role: "trust_team" });
    await trust.arrange((db) => db.appointment.create({ data: { trustId: trust.trustId, personId, duty, startsOn: asDate("2026-09-01") } }));
    return trust.viewer(personId);
  };
  const leader = (name: string, school: School) => trust.person(name, { role: "senior_leader", school });
  return {
    trust, schools: { ash, beech, cherry, dale, elm, fir },
    coordinator: await withDuty("Cora Coordinator", "set_coordinator"),
    facilitator: await withDuty("Fay Facilitator", "facilitator"), otherFacilitator: await withDuty("Gil Guide", "facilitator"),
    ann: await leader("Ann Archer", ash), ben: await leader("Ben Barker", beech), cat: await leader("Cat Cooper", cherry),
    dan: await leader("Dan Dyer", dale), eve: await leader("Eve Ellis", elm), flo: await leader("Flo Finch", fir), abe: await leader("Abe Ames", ash),
  };
}

export type TrustForSets = Awaited<ReturnType<typeof aTrustForSets>>;
export const placeOf = (viewer: Viewer, school: School) => ({ personId: viewer.personId, schoolId: school.id });
export const planning = (setId: string, more = {}) => ({ requestId: v7(), setId, day: "2026-11-26", time: "08:30", slotMinutes: 30, place: "Library", ...more });

/** A set of Ann, Ben and Cat, or of all five, with Fay to facilitate. */
export async function aRunningSet({ five = false } = {}) {
  const all = await aTrustForSets();
  const { ash, beech, cherry, dale, elm } = all.schools;
  const { id: setId } = await formSet(all.coordinator, {
    requestId: v7(), name: "Heads of school", facilitatorId: all.facilitator.personId,
    first: placeOf(all.ann, ash), second: placeOf(all.ben, beech), third: placeOf(all.cat, cherry), ...(five ? { fourth: placeOf(all.dan, dale), fifth: placeOf(all.eve, elm) } : {}),
  });
  const members = five ? [all.ann, all.ben, all.cat, all.dan, all.eve] : [all.ann, all.ben, all.cat];
  return { ...all, setId, members };
}

/** The same with a meeting that has begun, everybody there. */
export async function aMeetingUnderWay(more = {}, here: "all" | "without Cat" = "all") {
  const all = await aRunningSet(more);
  const { id: meetingId } = await planMeeting(all.facilitator, planning(all.setId, { day: "2026-11-19" }));
  const came = [...all.members, all.facilitator].filter(({ personId }) => here === "all" || personId !== all.cat.personId);
  await startMeeting(all.facilitator, { meetingId, here: came.map(({ personId }) => personId) });
  return { ...all, meetingId };
}

/** Goes on until the slot of somebody has begun. @returns its id */
export async function untilSlotOf(who: Viewer, meetingId: string): Promise<string> {
  for (;;) {
    const { current } = await readMeeting(who, meetingId);
    if (!current) throw new Error("The meeting has no such slot");
    const on = { meetingId, partId: current.id };
    if (!current.startedAt) await startPart(who, on);
    if (current.presenterId === who.personId) return current.id;
    await endPart(who, on);
  }
}
