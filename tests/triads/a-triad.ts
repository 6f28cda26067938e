import { proposeTriads } from "@/lib/triads/forming/propose-triads";
import { acceptRules } from "@/lib/triads/ground-rules/accept-rules";
import { answerProposal } from "@/lib/triads/members/answer-proposal";
import { planSession } from "@/lib/triads/sessions/plan-session";
import { startRound } from "@/lib/triads/sessions/run-rounds";
import { startSession } from "@/lib/triads/sessions/start-session";
import { findWish, sayWish } from "@/lib/triads/wishes/wishes";
import { withTenant } from "@/lib/db/with-tenant";
import { v7 } from "@/lib/submissions/uuid";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrust, THEN } from "@/tests/support/a-trust";

/** The same person some minutes, or days, after noon on 19 November. */
export const after = (viewer: Viewer, minutes: number): Viewer => {
  const at = new Date(THEN.getTime() + minutes * 60_000);
  return { ...viewer, at, today: at.toISOString().slice(0, 10) };
};
export const days = (count: number) => count * 24 * 60;

/** A trust with a coordinator and six members of staff at three schools. */
export async function aTrustForTriads() {
  const trust = await aTrust();
  const [oak, elm, ash] = [await trust.school(), await trust.school("Elm Park Primary"), await trust.school("Ash Lane Primary")];
  const { personId } = await trust.person("Cora Coordinator", { role: "teacher", school: oak });
  await trust.arrange((db) => db.appointment.create({ data: { trustId: trust.trustId, personId, duty: "triad_coordinator", startsOn: asDate("2026-09-01") } }));
  const coordinator = await trust.viewer(personId);
  const people = {
    ann: await trust.person("Ann Archer", { role: "teacher", school: oak }),
    ben: await trust.person("Ben Barker", { role: "support_staff", school: elm }),
    cat: await trust.person("Cat Cooper", { role: "middle_leader", school: ash }),
    dan: await trust.person("Dan Dyer", { role: "teacher", school: elm }),
    eve: await trust.person("Eve Ellis", { role: "teacher", school: ash }),
    fay: await trust.person("Fay Field", { role: "teacher", school: oak }),
  };
  return { trust, oak, elm, ash, coordinator, ...people };
}

export const someFacts = { schools: 3, phases: 1, jobs: 3, within: false };

/** They would like to be in a triad, unless they have said so already. */
export async function wish(...people: Viewer[]) {
  for (const who of people) if (!(await withTenant(who, (db) => findWish(db, who)))) await sayWish(who, { reach: "across" });
}

/** Asks them into a triad, who would all like to be in one. @returns its id */
export async function propose(coordinator: Viewer, ...members: Viewer[]): Promise<string> {
  await wish(...members);
  await proposeTriads(coordinator, { requestId: v7(), groups: [{ personIds: members.map(({ personId }) => personId), facts: someFacts }] });
  const [first] = members;
  const row = await withTenant(coordinator, (db) => db.triadMember.findFirstOrThrow({ where: { trustId: coordinator.trustId, personId: first?.personId ?? "" }, orderBy: { id: "desc" } }));
  return row.triadId;
}

/** Ann, Ben and Cat in a triad that runs, each of whom has agreed to the ground rules; or whoever is named. */
export async function aRunningTriad(...named: ("ann" | "ben" | "cat" | "dan" | "eve" | "fay")[]) {
  const all = await aTrustForTriads();
  const members = (named.length > 0 ? named : (["ann", "ben", "cat"] as const)).map((name) => all[name]);
  const triadId = await propose(all.coordinator, ...members);
  for (const member of members) await join(member, triadId);
  return { ...all, members, triadId };
}

/** Says yes, and agrees to the ground rules. */
export async function join(member: Viewer, triadId: string) {
  await answerProposal(member, { triadId, agrees: true });
  await acceptRules(member, { triadId, number: 0 });
}

export const planning = (triadId: string, more = {}) => ({ requestId: v7(), triadId, day: "2026-11-19", time: "15:30", roundMinutes: 30, place: "Library", ...more });

/** The same with a session that has begun; everybody has come, and the first round goes on. */
export async function aSessionUnderWay(...named: Parameters<typeof aRunningTriad>) {
  const all = await aRunningTriad(...named);
  const { members, triadId } = all;
  const [first] = members;
  if (!first) throw new Error("Nobody");
  const { id: sessionId } = await planSession(first, planning(triadId));
  await startSession(first, { sessionId, here: members.map(({ personId }) => personId) });
  await startRound(first, { sessionId, number: 1 });
  const round = await withTenant(first, (db) => db.triadRound.findUniqueOrThrow({ where: { trustId_sessionId_number: { trustId: first.trustId, sessionId, number: 1 } } }));
  const who = (id: string | null) => members.find(({ personId }) => personId === id) ?? first;
  return { ...all, sessionId, coachee: who(round.coacheeId), coach: who(round.coachId), observer: who(round.observerId) };
}
