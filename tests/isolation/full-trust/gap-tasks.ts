import { withTenant } from "@/lib/db/with-tenant";
import { bringAnswer } from "@/lib/institute/gap-tasks/bring-answer";
import { saveDraft } from "@/lib/institute/gap-tasks/draft";
import { askForTime } from "@/lib/institute/gap-tasks/extension";
import { addEvidence } from "@/lib/institute/gap-tasks/evidence/add-evidence";
import { reply } from "@/lib/institute/gap-tasks/reply";
import { sendAnswer } from "@/lib/institute/gap-tasks/send-answer";
import { rewordTask } from "@/lib/institute/gap-tasks/reword-task";
import { setTask } from "@/lib/institute/gap-tasks/set-task";
import { callOffSession } from "@/lib/institute/sessions/call-off";
import { addMaterial } from "@/lib/institute/sessions/keep-materials";
import { markAttendance } from "@/lib/institute/sessions/mark-attendance";
import { planSession } from "@/lib/institute/sessions/plan-session";
import { v7 } from "@/lib/submissions/uuid";
import { aPng } from "@/tests/support/a-picture";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

const confirmed = { noChildNamed: true } as const;

/** A session that was, one that was called off, and a task that was reworded: the teacher has sent theirs with a picture and a file, and replies; the presenter brings theirs, asks for time on a second one and has begun it. */
export async function someGapTasks({ formerLead, teacher, presenter }: PeopledTrust["people"], { cohortId, memberId }: { cohortId: string; memberId: string }, mark: Mark) {
  const { trustId } = teacher;
  const session = async (heldOn: string) =>
    (await planSession(formerLead, { requestId: v7(), cohortId, theme: mark("session"), heldOn, startsAt: "13:30", minutes: 150, place: mark("session"), plan: mark("session") })).id;
  const [sessionId, nextSessionId] = [await session("2026-11-05"), await session("2026-12-03")];
  const { id: materialId } = await addMaterial(formerLead, { requestId: v7(), sessionId, material: mark("session"), href: "", words: mark("session") });
  await markAttendance(formerLead, sessionId, { [memberId]: "came" });
  const task = async () => (await setTask(formerLead, { requestId: v7(), sessionId, title: mark("gap-task"), about: mark("gap-task"), dueOn: "2026-12-01", ...confirmed })).id;
  const [taskId, secondTaskId] = [await task(), await task()];
  await rewordTask(formerLead, { taskId, version: 1, title: mark("gap-task"), about: `${mark("gap-task")}, once`, dueOn: "2026-12-01", ...confirmed });
  const calledOffId = await session("2026-12-17");
  await callOffSession(formerLead, { sessionId: calledOffId, calledOffLine: mark("session"), dueOn: "", ...confirmed });
  const tried = (said: string, on = taskId) => ({ taskId: on, version: 0, requestId: v7(), did: said, evidence: said, changed: said, learned: said, alt: "", ...confirmed });
  const { id: answerId } = await sendAnswer(teacher, tried(mark("gap-answer")));
  const adds = async (who: typeof teacher, on: string, said: string) => {
    const { id: ofPicture } = await addEvidence(who, { taskId: on, requestId: v7() }, { photo: { alt: said, bytes: aPng() } });
    const { id: ofFile } = await addEvidence(who, { taskId: on, requestId: v7() }, { file: { name: `${said}.txt`, bytes: Buffer.from(`${said}, in full`) } });
    return [ofPicture, ofFile] as const;
  };
  const [pictureId, fileId] = await adds(teacher, taskId, mark("gap-answer"));
  const { id: replyId } = await reply(formerLead, { requestId: v7(), answerId, text: mark("gap-reply"), ...confirmed });
  const { id: broughtId } = await sendAnswer(presenter, tried(mark("gap-brought")));
  const [broughtPictureId, broughtFileId] = await adds(presenter, taskId, mark("gap-brought"));
  await bringAnswer(presenter, broughtId, true);
  await saveDraft(presenter, tried(mark("gap-draft"), secondTaskId));
  const [ownPictureId, ownFileId] = await adds(presenter, secondTaskId, mark("gap-own-evidence"));
  const { id: extensionId } = await askForTime(presenter, { requestId: v7(), taskId: secondTaskId, askedUntil: "2026-12-08", reason: mark("gap-extension") });
  const sessionVersion = await withTenant(formerLead, (db) => db.cohortSession.findUniqueOrThrow({ where: { trustId_id: { trustId, id: sessionId } } })).then(({ version }) => version);
  return { sessionId, nextSessionId, calledOffId, sessionVersion, materialId, taskId, secondTaskId, answerId, pictureId, fileId, replyId, broughtId, broughtPictureId, broughtFileId, ownPictureId, ownFileId, extensionId };
}
