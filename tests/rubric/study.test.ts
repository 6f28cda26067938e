import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, type Stale } from "@/lib/errors";
import { chooseFocus, endFocus } from "@/lib/rubric/study/choose-focus";
import { openElement } from "@/lib/rubric/study/open-element";
import { openStudy } from "@/lib/rubric/study/open-study";
import { answerPeer, declinePeer, deletePeerView, invitePeer } from "@/lib/rubric/study/peer-view";
import { readAsked, readMyStudy } from "@/lib/rubric/study/read-my-study";
import { saveNote } from "@/lib/rubric/study/save-note";
import { saySelfView } from "@/lib/rubric/study/say-self-view";
import { readRubric } from "@/lib/rubric/list-frameworks";
import { v7 } from "@/lib/submissions/uuid";
import { aTrust } from "@/tests/support/a-trust";
import { aPublishedFramework, anElement } from "./a-framework";

async function aStudy() {
  const trust = await aTrust();
  const [executive, school] = [await trust.executive(), await trust.school("Oakfield Primary")];
  const { elementIds } = await aPublishedFramework(executive, [anElement("Wait time"), anElement("Talk partners")]);
  const teacher = await trust.person("Tess Teacher", { role: "teacher", school });
  const peer = await trust.person("Pat Peer", { role: "teacher", school });
  const [wait = "", talk = ""] = elementIds;
  return { trust, executive, teacher, peer, wait, talk };
}

test("a teacher goes on where they left off", async () => {
  const { teacher, executive, wait, talk } = await aStudy();
  await openElement(teacher, wait);
  await openElement({ ...teacher, at: new Date(teacher.at.getTime() + 60_000) }, talk);
  expect((await readRubric(teacher)).opened.map(({ title }) => title)).toEqual(["Talk partners", "Wait time"]);
  expect((await readRubric(executive)).opened).toEqual([]);
});

test("one focus at a time; the one before ends", async () => {
  const { teacher, wait, talk } = await aStudy();
  await chooseFocus(teacher, wait);
  await chooseFocus(teacher, talk);
  await chooseFocus(teacher, talk);
  expect((await openStudy(teacher, wait)).study.focusSince).toBeNull();
  expect((await openStudy(teacher, talk)).study.focusSince).toBe(teacher.today);
  expect((await readMyStudy(teacher)).studied.map(({ title, focusSince }) => [title, focusSince])).toEqual([["Talk partners", teacher.today]]);
  await endFocus(teacher);
  expect((await readMyStudy(teacher)).studied).toEqual([]);
});

test("a note is sealed, never overwritten from another tab, and gone when it is emptied", async () => {
  const { teacher, peer, wait } = await aStudy();
  await saveNote(teacher, { elementId: wait, note: "Count to five", version: 0 });
  const rows = await withTenant(teacher, (db) => db.elementNote.findMany({ where: { trustId: teacher.trustId } }));
  expect(rows.map(({ sealed }) => Buffer.from(sealed).includes("Count"))).toEqual([false]);
  await expect(saveNote(teacher, { elementId: wait, note: "From the other tab", version: 0 })).rejects.toMatchObject({ saved: "Count to five", version: 1 } satisfies Partial<Stale>);
  expect((await openStudy(teacher, wait)).study.note).toEqual({ text: "Count to five", version: 1 });
  expect((await openStudy(peer, wait)).study.note).toEqual({ text: "", version: 0 });
  await saveNote(teacher, { elementId: wait, note: "", version: 1 });
  expect(await withTenant(teacher, (db) => db.elementNote.count({ where: { trustId: teacher.trustId } }))).toBe(0);
});

test("a self-view is kept by day, for oneself alone", async () => {
  const { teacher, peer, wait } = await aStudy();
  await saySelfView(teacher, { elementId: wait, stage: 0, why: "I forget" });
  await saySelfView(teacher, { elementId: wait, stage: 1, why: "" });
  await expect(saySelfView(teacher, { elementId: wait, stage: 4, why: "" })).rejects.toThrow(Refused);
  expect((await openStudy(teacher, wait)).study.selfViews).toEqual([{ saidOn: teacher.today, stage: 1, named: "Growing", why: "" }]);
  expect((await openStudy(peer, wait)).study.selfViews).toEqual([]);
});

test("a colleague who is asked answers for the two alone, once; either may delete it", async () => {
  const { executive, teacher, peer, wait } = await aStudy();
  const { id } = await invitePeer(teacher, { elementId: wait, requestId: v7(), peerId: peer.personId });
  await expect(invitePeer(teacher, { elementId: wait, requestId: v7(), peerId: peer.personId })).rejects.toThrow(Refused);
  await expect(invitePeer(teacher, { elementId: wait, requestId: v7(), peerId: teacher.personId })).rejects.toThrow(Refused);
  expect((await readMyStudy(peer)).asked.map(({ asker, title }) => [asker, title])).toEqual([["Tess Teacher", "Wait time"]]);
  expect(await readAsked(peer, id)).toMatchObject({ asker: "Tess Teacher" });
  const answer = { peerViewId: id, stage: 2, seen: "Five seconds, every time", question: "What did you notice?" };
  for (const other of [executive, teacher]) await expect(answerPeer(other, answer)).rejects.toThrow(NotFound);
  await answerPeer(peer, answer);
  await expect(answerPeer(peer, answer)).rejects.toThrow(Refused);
  await expect(declinePeer(peer, id)).rejects.toThrow(Refused);
  expect((await openStudy(teacher, wait)).study.peerViews).toMatchObject([{ peer: "Pat Peer", said: { stage: 2, seen: "Five seconds, every time" } }]);
  await expect(deletePeerView(executive, id)).rejects.toThrow(NotFound);
  await deletePeerView(peer, id);
  expect((await openStudy(teacher, wait)).study.peerViews).toEqual([]);
});
