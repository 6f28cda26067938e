import { londonDay } from "@/lib/clock";
import { seal } from "@/lib/confidentiality/seal";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

const on = (day: string, time = "09:30") => new Date(`${day}T${time}:00Z`);
const as = <T>(who: Viewer, at: Date, work: (db: TenantDb) => Promise<T>) => withTenant({ ...who, today: londonDay(at) }, work);

/**
 * Two action-learning sets. One of the senior leader (Oakfield), the principal of Birch and the principal of Cedar, who then left and whose
 * place the senior leader of Cedar took; the lead before facilitates it. It has met twice today, and the newcomer stayed away the second time. One of the middle leader (Oakfield), the principal (for Birch) and
 * the reviewer of Cedar; the finance director facilitates it; they are meeting,
 * the middle leader has the slot, and the reviewer has not come. A third of two alone, with room for more.
 */
export async function someSets({ trustId, schools, people }: PeopledTrust, mark: Mark) {
  const { coordinator, formerLead, financeDirector, seniorLeader, seniorLeaderOfCedar, principalOfBirch, principalOfCedar, middleLeader, principal, reviewerOfCedar } = people;
  const { oakfield, birch, cedar } = schools;
  const [began, joined, later] = [on("2026-11-02"), on("2026-11-19", "09:00"), on("2026-11-19", "10:00")];
  const member = (setId: string, who: Viewer, schoolId: string | null, at: Date) => ({ trustId, setId, personId: who.personId, schoolId, addedById: coordinator.personId, joinedAt: at });
  const form = async (name: string, facilitator: Viewer, ...members: [Viewer, string][]) => {
    const setId = v7();
    await as(coordinator, began, async (db) => {
      await db.actionSet.create({ data: { trustId, id: setId, name: mark(name), formedById: coordinator.personId, formedAt: began } });
      await db.setMember.createMany({ data: [member(setId, facilitator, null, began), ...members.map(([who, schoolId]) => member(setId, who, schoolId, began))] });
    });
    return setId;
  };
  const plan = async (who: Viewer, setId: string, at: Date, text: string) => {
    const id = v7();
    await as(who, began, (db) => db.setMeeting.create({ data: { trustId, id, setId, plannedById: who.personId, beginsAt: at, place: mark(text) } }));
    return id;
  };
  const offer = async (who: Viewer, setId: string, at: Date, text: string) => {
    const id = v7();
    await as(who, at, async (db) => {
      const sealed = await seal(db, trustId, { table: "set_topic", row: id }, { title: mark(text) });
      await db.setTopic.createMany({ data: [{ trustId, id, setId, offeredById: who.personId, offeredAt: at, sealed }] });
      await db.topicVote.createMany({ data: [{ trustId, topicId: id, personId: who.personId, votedAt: at }] });
    });
    return id;
  };
  const end = (who: Viewer, meetingId: string, at: Date) =>
    as(who, at, async (db) => {
      await db.meetingPart.updateMany({ where: { trustId, meetingId }, data: { endedAt: at } });
      await db.setMeeting.updateMany({ where: { trustId, id: meetingId }, data: { endedAt: at } });
    });
  /** A meeting in which the first has a slot, the second asks and challenges, and the last, who facilitates, speaks at the end. */
  const meet = async (kind: string, setId: string, at: Date, came: Viewer[]) => {
    const [presenter, other, facilitator] = [came[0], came[1], came.at(-1)] as [Viewer, Viewer, Viewer];
    const meetingId = await plan(presenter, setId, at, `${kind}-place`);
    const [partId, question, challenge, floor] = [v7(), v7(), v7(), v7()];
    const slot = { trustId, meetingId, partId };
    await as(presenter, at, async (db) => {
      await db.setMeeting.updateMany({ where: { trustId, id: meetingId }, data: { startedAt: at } });
      await db.setSeat.updateMany({ where: { trustId, meetingId, personId: { in: came.map(({ personId }) => personId) } }, data: { cameAt: at } });
      await db.meetingPart.create({ data: { trustId, meetingId, id: partId, kind: "slot", presenterId: presenter.personId, position: 40, minutes: 30, startedAt: at } });
      await db.slotIssue.createMany({ data: [{ ...slot, savedAt: at, sealed: await seal(db, trustId, { table: "slot_issue", row: `${meetingId} ${partId}` }, { issue: mark(`${kind}-issue`) }) }] });
      await db.slotOutcome.createMany({ data: [{ ...slot, number: 1, saidAt: at, sealed: await seal(db, trustId, { table: "slot_outcome", row: `${meetingId} ${partId} 1` }, { outcome: mark(`${kind}-outcome`) }) }] });
      await db.slotPlan.createMany({ data: [{ ...slot, dueOn: asDate("2026-11-26"), savedAt: at, sealed: await seal(db, trustId, { table: "slot_plan", row: `${meetingId} ${partId}` }, { plan: mark(`${kind}-plan`) }) }] });
      await db.slotExtension.createMany({ data: [{ ...slot, number: 1, minutes: 5, askedById: presenter.personId, askedAt: at }] });
      await db.extensionAnswer.createMany({ data: [{ ...slot, number: 1, personId: presenter.personId, agrees: true, answeredAt: at }] });
    });
    const say = (who: Viewer, id: string, wordKind: string) =>
      as(who, at, async (db) => {
        const sealed = await seal(db, trustId, { table: "slot_word", row: id }, mark(`${kind}-${wordKind}`));
        const because = wordKind === "challenge" ? await seal(db, trustId, { table: "slot_word", row: `${id} because` }, mark(`${kind}-because`)) : null;
        await db.slotWord.createMany({ data: [{ ...slot, id, authorId: who.personId, kind: wordKind, sealed, because, saidAt: at }] });
      });
    await say(other, question, "question");
    await say(other, challenge, "challenge");
    await as(other, at, (db) => db.meetingPart.updateMany({ where: { trustId, meetingId, id: partId }, data: { membersDoneAt: at } }));
    await say(facilitator, floor, "floor");
    return { meetingId, partId, question, challenge, floor };
  };
  const metId = await form("set-met-name", formerLead, [seniorLeader, oakfield.id], [principalOfBirch, birch.id], [principalOfCedar, cedar.id]);
  const earlier = on("2026-11-19", "08:00");
  const { partId: firstPartId, meetingId: firstId } = await meet("set-first", metId, earlier, [seniorLeader, principalOfBirch, principalOfCedar, formerLead]);
  await end(seniorLeader, firstId, earlier);
  await as(principalOfCedar, joined, (db) => db.setMember.updateMany({ where: { trustId, setId: metId, personId: principalOfCedar.personId }, data: { leftAt: joined } }));
  await as(coordinator, joined, (db) => db.setMember.createMany({ data: [member(metId, seniorLeaderOfCedar, cedar.id, joined)] }));
  const plannedId = await plan(seniorLeaderOfCedar, metId, on("2026-12-03"), "set-planned-place");
  const { meetingId: secondId } = await meet("set-second", metId, later, [principalOfBirch, seniorLeader, formerLead]);
  await as(seniorLeader, later, async (db) => {
    const sealed = await seal(db, trustId, { table: "slot_review", row: `${secondId} ${firstId} ${firstPartId}` }, { helped: "yes", came: mark("set-review"), learned: mark("set-review") });
    await db.slotReview.createMany({ data: [{ trustId, meetingId: secondId, aboutMeetingId: firstId, partId: firstPartId, presenterId: seniorLeader.personId, savedAt: later, sealed }] });
  });
  await end(seniorLeader, secondId, later);
  const topicId = await offer(seniorLeader, metId, joined, "set-topic-open");

  const nowId = await form("set-now-name", financeDirector, [middleLeader, oakfield.id], [principal, birch.id], [reviewerOfCedar, cedar.id]);
  const now = await meet("set-now", nowId, on("2026-11-19", "11:50"), [middleLeader, principal, financeDirector]);
  const nextPartId = v7();
  await as(principal, on("2026-11-19", "11:50"), (db) => db.meetingPart.createMany({ data: [{ trustId, meetingId: now.meetingId, id: nextPartId, kind: "slot", presenterId: principal.personId, position: 50, minutes: 30 }] }));
  const shortId = await form("set-short-name", formerLead, [middleLeader, oakfield.id], [principal, birch.id]);
  return { metId, nowId, shortId, plannedId, topicId, firstId, firstPartId, secondId, now, nextPartId };
}
