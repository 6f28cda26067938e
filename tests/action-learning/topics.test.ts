import { expect, test } from "vitest";
import { planMeeting } from "@/lib/action-learning/meetings/plan-meeting";
import { readMeeting } from "@/lib/action-learning/meetings/read-meeting";
import { endMeeting } from "@/lib/action-learning/meetings/run-parts";
import { startMeeting } from "@/lib/action-learning/meetings/start-meeting";
import { addMember, leaveSet } from "@/lib/action-learning/sets/change-set";
import { findMySet } from "@/lib/action-learning/sets/find-set";
import { chooseTopic, offerTopic, takeTopicBack, voteForTopic } from "@/lib/action-learning/topics/offer-topic";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { outsidersTo } from "@/tests/support/a-trust";
import { databaseText } from "@/tests/support/database-text";
import { after, aRunningSet, planning } from "./a-set";

const offer = (who: Viewer, setId: string, title: string) => offerTopic(who, { setId, requestId: v7(), title });
const listed = async (who: Viewer, setId: string) => (await findMySet(who, setId)).topics;
const idOf = async (who: Viewer, setId: string, title: string) => (await listed(who, setId)).find((topic) => topic.title === title)?.id ?? "";

test("ideas are collected and voted for; what is wanted most becomes the next half hour", async () => {
  const { ann, ben, cat, facilitator, setId } = await aRunningSet();
  await offer(ann, setId, "How money works in the trust");
  await offer(facilitator, setId, "Difficult conversations");
  const [money, talks] = [await idOf(ben, setId, "How money works in the trust"), await idOf(ben, setId, "Difficult conversations")];
  for (const who of [ben, cat]) await voteForTopic(who, { topicId: talks, wants: true });
  await voteForTopic(cat, { topicId: talks, wants: true });
  expect(await listed(cat, setId)).toMatchObject([{ title: "Difficult conversations", votes: 3, mine: true, chosen: false }, { votes: 1, mine: false }]);
  await expect(chooseTopic(ann, money)).rejects.toThrow("wanted by more");
  await chooseTopic(ann, talks);
  for (const who of [ben, cat]) await voteForTopic(who, { topicId: money, wants: true });
  await voteForTopic(ben, { topicId: talks, wants: false });
  await chooseTopic(cat, money);
  expect((await listed(ann, setId)).map(({ title, chosen }) => [title, chosen])).toEqual([["How money works in the trust", true], ["Difficult conversations", false]]);
  await expect(takeTopicBack(ann, money)).rejects.toThrow(Refused);
  await expect(takeTopicBack(ann, talks)).rejects.toThrow(NotFound);
  await takeTopicBack(facilitator, talks);
  expect(await listed(ann, setId)).toHaveLength(1);
});

test("the wishes of those who have left count no more", async () => {
  const { ann, ben, cat, facilitator, setId } = await aRunningSet();
  await offer(ann, setId, "How money works in the trust");
  await offer(cat, setId, "Difficult conversations");
  const [money, talks] = [await idOf(ann, setId, "How money works in the trust"), await idOf(ann, setId, "Difficult conversations")];
  await voteForTopic(ben, { topicId: talks, wants: true });
  await expect(chooseTopic(ann, money)).rejects.toThrow("wanted by more");
  for (const who of [ben, cat]) await leaveSet(who, setId);
  expect((await listed(facilitator, setId)).map(({ title, votes }) => [title, votes])).toEqual([["How money works in the trust", 1], ["Difficult conversations", 0]]);
  await chooseTopic(ann, money);
});

test("an idea is the set's: nobody outside reads, wants or chooses it, no word of it stands in the database, and it names no child", async () => {
  const { trust, coordinator, ann, flo, setId } = await aRunningSet();
  const secret = `plaintext-${setId}`;
  await offer(ann, setId, secret);
  await expect(offer(ann, setId, "Ask about Jayden’s mum")).rejects.toMatchObject({ field: "noChildNamed" });
  const topicId = await idOf(ann, setId, secret);
  for (const outsider of [coordinator, flo, ...Object.values(await outsidersTo(trust))]) {
    await expect(offer(outsider, setId, "Mine")).rejects.toThrow(NotFound);
    await expect(voteForTopic(outsider, { topicId, wants: true })).rejects.toThrow(NotFound);
    await expect(chooseTopic(outsider, topicId)).rejects.toThrow(NotFound);
    await expect(takeTopicBack(outsider, topicId)).rejects.toThrow(NotFound);
  }
  expect(await databaseText()).not.toContain(secret);
});

test("who joins later sees the ideas that are open, and wants them with the others; not those that were taken up before", async () => {
  const { ann, dan, coordinator, facilitator, members, schools, setId } = await aRunningSet();
  for (const title of ["How money works in the trust", "Difficult conversations"]) await offer(ann, setId, title);
  const [taken, open] = [await idOf(ann, setId, "How money works in the trust"), await idOf(ann, setId, "Difficult conversations")];
  await chooseTopic(ann, taken);
  const { id: meetingId } = await planMeeting(ann, planning(setId, { day: "2026-11-19" }));
  await startMeeting(facilitator, { meetingId, here: members.map(({ personId }) => personId) });
  await endMeeting(ann, meetingId);
  await addMember(after(coordinator, 5), { setId, place: { personId: dan.personId, schoolId: schools.dale.id } });
  const joined = after(dan, 6);
  expect(await listed(joined, setId)).toMatchObject([{ title: "Difficult conversations", votes: 1, mine: false }]);
  await voteForTopic(joined, { topicId: open, wants: true });
  expect(await withTenant(joined, (db) => db.setTopic.count({ where: { trustId: dan.trustId, id: taken } }))).toBe(0);
  expect((await readMeeting(after(ann, 7), meetingId)).topic).toBe("How money works in the trust");
});
