import { londonDay } from "@/lib/clock";
import { seal } from "@/lib/confidentiality/seal";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

const on = (day: string, time = "15:30") => new Date(`${day}T${time}:00Z`);
const as = <T>(who: Viewer, at: Date, work: (db: TenantDb) => Promise<T>) => withTenant({ ...who, today: londonDay(at) }, work);

/**
 * Three triads. One that has met twice today: teacher, presenter and middle leader, who then left; the action's owner joined and missed
 * the second time, and a third is planned. One that is meeting: senior leader (coachee), senior leader of Cedar (coach), reviewer
 * (observer), and the finance director, who has not come. One that nobody has answered: principal of Birch, reviewer of Cedar, the lead before.
 */
export async function someTriads({ trustId, people }: PeopledTrust, elementId: string, videos: { brought: string; broughtNow: string }, mark: Mark) {
  const { coordinator, teacher, presenter, middleLeader, actionOwner, seniorLeader, seniorLeaderOfCedar, reviewer, financeDirector } = people;
  const [began, first, left, joined, second] = [on("2026-11-02"), on("2026-11-19", "08:00"), on("2026-11-19", "08:30"), on("2026-11-19", "09:00"), on("2026-11-19", "10:00")];
  const wishId = v7();
  await as(teacher, began, (db) => db.triadWish.create({ data: { trustId, id: wishId, personId: teacher.personId, across: true, saidAt: began, startsOn: asDate("2026-11-02") } }));
  const others = [presenter, middleLeader, actionOwner, seniorLeader, seniorLeaderOfCedar, reviewer, financeDirector, people.principalOfBirch, people.reviewerOfCedar, people.formerLead];
  for (const { personId } of [people.lead, people.principalOfCedar, coordinator, ...others])
    await withTenant({ trustId, personId, today: "2026-11-02" }, (db) => db.triadWish.create({ data: { trustId, personId, across: true, saidAt: began, startsOn: asDate("2026-11-02") } }));
  await as(coordinator, began, (db) => db.groundRules.create({ data: { trustId, number: 1, rules: [mark("ground-rules")], publishedById: coordinator.personId, publishedAt: began } }));

  const asked = (triadId: string, personId: string, at: Date) => ({ trustId, triadId, personId, askedById: coordinator.personId, askedAt: at });
  const propose = async (...members: Viewer[]) => {
    const triadId = v7();
    await as(coordinator, began, async (db) => {
      await db.triad.create({ data: { trustId, id: triadId, formedById: coordinator.personId, formedAt: began, facts: { schools: 2, phases: 1, jobs: 2, within: false } } });
      await db.triadMember.createMany({ data: members.map(({ personId }) => asked(triadId, personId, began)) });
    });
    return triadId;
  };
  const join = (who: Viewer, triadId: string, at: Date) =>
    as(who, at, async (db) => {
      await db.triadMember.updateMany({ where: { trustId, triadId, personId: who.personId }, data: { joinedAt: at } });
      await db.rulesAcceptance.createMany({ data: [{ trustId, triadId, personId: who.personId, number: 1, acceptedAt: at }] });
    });
  const plan = async (who: Viewer, triadId: string, at: Date, text: string) => {
    const id = v7();
    await as(who, began, (db) => db.triadSession.create({ data: { trustId, id, triadId, plannedById: who.personId, beginsAt: at, place: mark(text) } }));
    return id;
  };
  const meet = (sessionId: string, at: Date, [coachee, coach, observer]: [Viewer, Viewer, Viewer?]) =>
    as(coachee, at, async (db) => {
      await db.triadSession.updateMany({ where: { trustId, id: sessionId }, data: { startedAt: at } });
      const here = [coachee, coach, ...(observer ? [observer] : [])].map(({ personId }) => personId);
      await db.triadSeat.updateMany({ where: { trustId, sessionId, personId: { in: here } }, data: { cameAt: at } });
      const roles = { coacheeId: coachee.personId, coachId: coach.personId, observerId: observer?.personId ?? null };
      await db.triadRound.createMany({ data: [{ trustId, sessionId, number: 1, minutes: 30, ...roles }] });
      await db.triadRound.updateMany({ where: { trustId, sessionId, number: 1 }, data: { startedAt: at } });
    });
  const end = (who: Viewer, sessionId: string, at: Date) => as(who, at, (db) => db.triadSession.updateMany({ where: { trustId, id: sessionId }, data: { endedAt: at } }));
  const say = async (sessionId: string, kind: string, at: Date, [coachee, coach, observer]: [Viewer, Viewer, Viewer]) => {
    const round = { trustId, sessionId, number: 1 };
    const roles = { observerId: observer.personId, coachId: coach.personId, coacheeId: coachee.personId };
    const commitmentId = v7();
    await as(coachee, at, async (db) => {
      await db.triadIssue.create({ data: { ...round, coacheeId: roles.coacheeId, savedAt: at, sealed: await seal(db, trustId, { table: "triad_issue", row: `${sessionId} 1` }, { issue: mark(`${kind}-issue`), options: "" }) } });
      const sealed = await seal(db, trustId, { table: "triad_commitment", row: commitmentId }, { text: mark(`${kind}-commitment`) });
      await db.triadCommitment.create({ data: { ...round, id: commitmentId, coacheeId: roles.coacheeId, dueOn: asDate("2026-11-18"), savedAt: at, sealed } });
    });
    await as(observer, at, async (db) => {
      const row = `${sessionId} 1 ${observer.personId}`;
      const { observerId, coachId, coacheeId } = roles;
      await db.observerNote.create({ data: { ...round, observerId, savedAt: at, sealed: await seal(db, trustId, { table: "observer_note", row }, { text: mark(`${kind}-note`) }) } });
      const feedback = { wentWell: mark(`${kind}-feedback`), toTry: "", endWell: mark(`${kind}-feedback`) };
      await db.observerFeedback.create({ data: { ...round, observerId, coachId, givenAt: at, sealed: await seal(db, trustId, { table: "observer_feedback", row }, feedback) } });
      await db.observerMessage.create({ data: { ...round, observerId, coacheeId, savedAt: at, sealed: await seal(db, trustId, { table: "observer_message", row }, { text: mark(`${kind}-message`) }) } });
    });
    return commitmentId;
  };

  const metId = await propose(teacher, presenter, middleLeader);
  for (const member of [teacher, presenter, middleLeader]) await join(member, metId, began);
  const firstId = await plan(teacher, metId, first, "triad-first-place");
  await meet(firstId, first, [teacher, presenter, middleLeader]);
  const commitmentId = await say(firstId, "triad-first", first, [teacher, presenter, middleLeader]);
  const otherCommitmentId = v7();
  await as(presenter, first, async (db) => {
    await db.triadRound.updateMany({ where: { trustId, sessionId: firstId, number: 1 }, data: { endedAt: first } });
    await db.triadRound.createMany({ data: [{ trustId, sessionId: firstId, number: 2, minutes: 30, coacheeId: presenter.personId, coachId: teacher.personId, observerId: middleLeader.personId }] });
    const sealed = await seal(db, trustId, { table: "triad_commitment", row: otherCommitmentId }, { text: mark("triad-first-commitment") });
    await db.triadCommitment.create({ data: { trustId, id: otherCommitmentId, sessionId: firstId, number: 2, coacheeId: presenter.personId, dueOn: asDate("2026-11-18"), savedAt: first, sealed } });
  });
  await end(teacher, firstId, first);
  await as(middleLeader, left, (db) => db.triadMember.updateMany({ where: { trustId, triadId: metId, personId: middleLeader.personId }, data: { leftAt: left } }));
  await as(coordinator, joined, (db) => db.triadMember.createMany({ data: [asked(metId, actionOwner.personId, joined)] }));
  await join(actionOwner, metId, joined);
  const secondId = await plan(presenter, metId, second, "triad-second-place");
  await meet(secondId, second, [teacher, presenter]);
  await as(teacher, second, async (db) => {
    const sealed = await seal(db, trustId, { table: "commitment_follow_up", row: `${commitmentId} ${secondId}` }, { done: "yes", changed: mark("triad-follow-up"), learned: "" });
    await db.commitmentFollowUp.create({ data: { trustId, commitmentId, sessionId: secondId, coacheeId: teacher.personId, carriesOn: false, savedAt: second, sealed } });
  });
  await end(teacher, secondId, second);
  const plannedId = await plan(actionOwner, metId, on("2026-12-03"), "triad-planned-place");
  const broughtId = v7();
  await as(teacher, second, (db) =>
    db.triadBrought.createMany({
      data: [{ id: broughtId, elementId }, { videoId: videos.brought }].map((thing) => ({ trustId, sessionId: plannedId, personId: teacher.personId, broughtAt: second, ...thing })),
    }),
  );
  await as(teacher, second, (db) => db.calendarFeed.create({ data: { trustId, personId: teacher.personId, secretHash: new Uint8Array(32), madeAt: second } }));
  await as(teacher, second, (db) => db.mailedDate.create({ data: { trustId, personId: teacher.personId, dateId: plannedId, what: "Coaching triad", revision: 0, sequence: 0, beginsAt: on("2026-12-03"), mailedAt: second } }));

  const meetingId = await propose(seniorLeader, seniorLeaderOfCedar, reviewer, financeDirector);
  for (const member of [seniorLeader, seniorLeaderOfCedar, reviewer, financeDirector]) await join(member, meetingId, began);
  const now = on("2026-11-19", "11:50");
  const underWayId = await plan(seniorLeader, meetingId, now, "triad-now-place");
  await meet(underWayId, now, [seniorLeader, seniorLeaderOfCedar, reviewer]);
  await as(seniorLeader, now, (db) => db.triadBrought.create({ data: { trustId, sessionId: underWayId, personId: seniorLeader.personId, videoId: videos.broughtNow, broughtAt: now } }));
  await say(underWayId, "triad-now", now, [seniorLeader, seniorLeaderOfCedar, reviewer]);

  const proposedId = await propose(people.principalOfBirch, people.reviewerOfCedar, people.formerLead);
  return { wishId, metId, firstId, secondId, plannedId, broughtId, commitmentId, otherCommitmentId, meetingId, underWayId, proposedId };
}
