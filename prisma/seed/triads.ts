import { withTenant } from "@/lib/db/with-tenant";
import { addDays, type Day } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { bringThing } from "@/lib/triads/brought/bring-thing";
import { listMyTriads } from "@/lib/triads/find-triad";
import { proposeTriads } from "@/lib/triads/forming/propose-triads";
import { acceptRules } from "@/lib/triads/ground-rules/accept-rules";
import { answerProposal } from "@/lib/triads/members/answer-proposal";
import { planSession } from "@/lib/triads/sessions/plan-session";
import { readSession } from "@/lib/triads/sessions/read-session";
import { endRound, endSession, startRound } from "@/lib/triads/sessions/run-rounds";
import { startSession } from "@/lib/triads/sessions/start-session";
import { sayWish } from "@/lib/triads/wishes/wishes";
import { followUpCommitment, makeCommitment, saveIssue } from "@/lib/triads/words/coachee";
import { giveFeedback } from "@/lib/triads/words/observer";
import { schoolDaysAfter } from "./calendar";
import { anybodyAt, type Stage } from "./stage";
import { followUps, sessions } from "./texts/triads";

const COORDINATOR = "Priya Chaudhary";
const TRIAD = ["Megan Llewellyn", "Kofi Mensah", "Julie Barker"];
const BROUGHT = [["Julie Barker", "element"], ["Kofi Mensah", "video"]] as const;
const PROPOSED = ["Carys Pugh", "Noel Francis", "Anneka Visser"];
const WILLING_TOO = 11;
const confirmed = { noChildNamed: true } as const;

/** Coaching triads at Hawthorn: one that has met twice and meets again soon, one that is asked for, and a list of those who would like to. */
export async function playTriads(stage: Stage): Promise<void> {
  const { plan, calendar, idOf } = stage;
  const at = anybodyAt(stage);
  const ago = (days: number) => addDays(calendar.today, -days);
  const propose = async (names: string[], day: Day, facts: { schools: number; phases: number; jobs: number; within: boolean }) => {
    await proposeTriads(await at(COORDINATOR, day, "16:10"), { requestId: v7(), groups: [{ personIds: names.map(idOf), facts }] });
    const [first = ""] = names;
    const asked = await at(first, day, "17:00");
    return (await withTenant(asked, (db) => listMyTriads(db, asked, 0)))[0]?.id ?? "";
  };

  for (const name of TRIAD) await sayWish(await at(name, ago(50), "18:20"), { reach: "across" });
  const triadId = await propose(TRIAD, ago(44), { schools: 3, phases: 1, jobs: 3, within: false });
  for (const name of TRIAD) {
    const member = await at(name, ago(42), "19:00");
    await answerProposal(member, { triadId, agrees: true });
    await acceptRules(member, { triadId, number: 0 });
  }
  for (const [index, told] of sessions.entries()) await playSession(index, told);
  const soon = schoolDaysAfter(calendar.halfTerms, calendar.today, 3);
  const next = await planSession(await at("Megan Llewellyn", ago(9), "18:40"), { requestId: v7(), triadId, day: soon, time: "15:45", roundMinutes: 30, place: "Oakfield, the staff room" });

  for (const [name, kind] of BROUGHT) {
    const bringer = await at(name, ago(1), "18:10");
    const thing = (await readSession(bringer, next.id)).toBring.find((one) => one.kind === kind);
    if (thing) await bringThing(bringer, { sessionId: next.id, requestId: v7(), thing: [kind, thing.id] });
  }

  for (const name of PROPOSED) await sayWish(await at(name, ago(8), "18:20"), { reach: "across" });
  const proposedId = await propose(PROPOSED, ago(3), { schools: 3, phases: 1, jobs: 1, within: false });
  await answerProposal(await at("Noel Francis", ago(2), "07:50"), { triadId: proposedId, agrees: true });
  const willing = plan.people.filter(({ name, held }) => ![...TRIAD, ...PROPOSED].includes(name) && held.some(({ role }) => ["teacher", "support_staff", "middle_leader"].includes(role)));
  for (const [place, { name }] of willing.filter((_, index) => index % Math.max(1, Math.floor(willing.length / WILLING_TOO)) === 0).slice(0, WILLING_TOO).entries()) await sayWish(await at(name, ago(7), "18:20"), { reach: place === 4 ? "within" : "across" });

  async function playSession(index: number, { daysAgo, place, issues, feedback }: (typeof sessions)[number]) {
    const day = schoolDaysAfter(calendar.halfTerms, addDays(calendar.today, -daysAgo - 1), 1);
    const planner = await at("Megan Llewellyn", addDays(day, -5), "18:00");
    const { id: sessionId } = await planSession(planner, { requestId: v7(), triadId, day, time: "15:45", roundMinutes: 30, place });
    const begins = await at("Megan Llewellyn", day, "15:47");
    await startSession(begins, { sessionId, here: TRIAD.map(idOf) });
    const { rounds, lastTime } = await readSession(begins, sessionId);
    const nameOf = (id: string | undefined) => TRIAD.find((name) => idOf(name) === id) ?? "";
    for (const { commitmentId, personId } of lastTime) {
      const said = followUps[nameOf(personId)];
      if (said && index === 1) await followUpCommitment(await at(nameOf(personId), day, "15:52"), { sessionId, commitmentId, ...said, carriesOn: said.done === "partly", version: 0, ...confirmed });
    }
    for (const [turn, { number, coacheeId, observerIds }] of rounds.entries()) {
      const hour = 16 + Math.floor((turn * 32) / 60);
      const clock = (minutes: number) => `${String(hour + Math.floor(((turn * 32) % 60 + minutes) / 60)).padStart(2, "0")}:${String(((turn * 32) % 60 + minutes) % 60).padStart(2, "0")}`;
      const coachee = nameOf(coacheeId);
      const said = issues[coachee as keyof typeof issues];
      await startRound(await at(coachee, day, clock(0)), { sessionId, number });
      await saveIssue(await at(coachee, day, clock(4)), { sessionId, number, issue: said.issue, options: said.options, version: 0, ...confirmed });
      await makeCommitment(await at(coachee, day, clock(26)), { sessionId, number, text: said.commitment, dueOn: addDays(day, 14), version: 0, ...confirmed });
      await giveFeedback(await at(nameOf(observerIds[0]), day, clock(29)), { sessionId, number, ...feedback, version: 0 });
      await endRound(await at(coachee, day, clock(31)), { sessionId, number });
    }
    await endSession(await at("Julie Barker", day, "17:40"), sessionId);
  }
}
