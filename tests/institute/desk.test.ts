import { expect, test } from "vitest";
import { whatWaits } from "@/lib/digest/what-waits";
import { writeDigest } from "@/lib/digest/write-digest";
import { withTenant } from "@/lib/db/with-tenant";
import { readExecutiveHome, readLeadHome } from "@/lib/home/executive-home";
import { readPrincipalHome } from "@/lib/home/principal-home";
import { answerAboutTime, askForTime } from "@/lib/institute/gap-tasks/extension";
import { reply } from "@/lib/institute/gap-tasks/reply";
import { readInstituteDesk } from "@/lib/institute/read-desk";
import { callOffSession } from "@/lib/institute/sessions/call-off";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aSession, tries } from "./a-session";

const desk = (who: Viewer) => withTenant(who, (db) => readInstituteDesk(db, who));

test("what waits for a facilitator stands on their home and in their mail, without its words, until they have answered", async () => {
  const { facilitator, otherFacilitator, teacher, assistant, executive, taskId, nextSessionId, trust } = await aSession();
  const answerId = await tries(teacher, taskId);
  const { id: extensionId } = await askForTime(assistant, { requestId: v7(), taskId, askedUntil: "2026-12-08", reason: "Two weeks of cover" });
  const { institute } = await readLeadHome(facilitator);
  expect(institute).toMatchObject({ next: { id: nextSessionId }, waits: [{ what: "task", id: taskId, toRead: 1, moreTime: 1 }] });
  const waits = await whatWaits(facilitator);
  const letter = waits && writeDigest("Fay", waits, "https://braid.example");
  expect(letter?.before.join(" ")).toContain("wait for you as a facilitator");
  expect(letter?.before.join(" ")).not.toContain("cover");
  for (const who of [otherFacilitator, executive, teacher]) expect((await desk(who)).waits).toEqual([]);
  await reply(facilitator, { requestId: v7(), answerId, text: "What did she say then?" });
  expect((await desk(facilitator)).waits).toMatchObject([{ toRead: 0, moreTime: 1 }]);
  await answerAboutTime(facilitator, { extensionId, gives: "yes", answer: "" });
  expect((await desk(facilitator)).waits).toEqual([]);
  await reply(await trust.later(teacher, new Date(teacher.at.getTime() + 60_000)), { requestId: v7(), answerId, text: "That she had noticed too" });
  expect((await desk(facilitator)).waits).toMatchObject([{ toRead: 1, moreTime: 0 }]);
});

test("a principal and an executive who take part have the institute on their home, and who takes none has nothing there", async () => {
  const { joins, principal, otherPrincipal, executive, facilitator, nextSessionId, taskId, trust } = await aSession();
  expect((await readPrincipalHome(principal)).institute).toMatchObject({ due: null, next: null, project: null, waits: [] });
  await joins(principal);
  expect((await readPrincipalHome(principal)).institute).toMatchObject({ due: { id: taskId }, next: { id: nextSessionId } });
  const another = await trust.executive("Ada Executive");
  await joins(another);
  expect((await readExecutiveHome(another)).institute).toMatchObject({ due: { id: taskId } });
  await callOffSession(facilitator, { sessionId: nextSessionId, calledOffLine: "", dueOn: "" });
  expect((await readPrincipalHome(principal)).institute).toMatchObject({ next: null, calledOff: { id: nextSessionId } });
  expect((await readLeadHome(facilitator)).institute, "who called it off knows").toMatchObject({ calledOff: null });
  for (const who of [otherPrincipal, executive]) expect(await desk(who)).toMatchObject({ due: null, next: null, calledOff: null });
});
