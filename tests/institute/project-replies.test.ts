import { expect, test } from "vitest";
import { whatWaits } from "@/lib/digest/what-waits";
import { writeDigest } from "@/lib/digest/write-digest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { addFacilitator } from "@/lib/institute/cohorts/keep-facilitators";
import { NOTHING_YET } from "@/lib/institute/projects/content";
import { findProject } from "@/lib/institute/projects/find-project";
import { openToCohort, showProjectToo } from "@/lib/institute/projects/open-to-cohort";
import { replyOnProject, takeReplyBack } from "@/lib/institute/projects/replies/reply-on-project";
import { shareProject } from "@/lib/institute/projects/share-project";
import { readInstituteDesk } from "@/lib/institute/read-desk";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { databaseText } from "@/tests/support/database-text";
import { outsidersTo } from "@/tests/support/a-trust";
import { aSession } from "./a-session";

const secret = "Whom did you not ask, and why?";
const writes = (who: Viewer, projectId: string, text = secret) => replyOnProject(who, { requestId: v7(), projectId, text });
const desk = (who: Viewer) => withTenant(who, (db) => readInstituteDesk(db, who));
const letter = async (who: Viewer) => {
  const waits = await whatWaits(who);
  return (waits && writeDigest("Tess", waits, "https://braid.example"))?.before.join(" ") ?? "";
};

async function aSharedProject() {
  const all = await aSession();
  const { id: projectId } = await shareProject(all.teacher, { cohortId: all.cohortId, version: 0, ...NOTHING_YET, question: "Does naming the step first help?" });
  return { ...all, projectId };
}

test("the author and the facilitators write to each other, sealed; an open cohort, other facilitators and leaders read none of it", async () => {
  const { teacher, assistant, facilitator, otherFacilitator, principal, executive, projectId, trust } = await aSharedProject();
  await openToCohort(teacher, projectId, true);
  await writes(facilitator, projectId);
  await writes(teacher, projectId, "Those who are never in on a Friday");
  for (const who of [teacher, facilitator]) expect((await findProject(who, projectId)).replies).toMatchObject([{ author: "Fay Facilitator", text: secret }, { author: "Tess Teacher" }]);
  expect(await findProject(assistant, projectId)).toMatchObject({ side: "cohort", replies: [] });
  for (const who of [assistant, otherFacilitator, principal, executive, ...Object.values(await outsidersTo(trust))]) await expect(writes(who, projectId)).rejects.toThrow(NotFound);
  await expect(writes(teacher, projectId, "Ask about Jayden’s mum")).rejects.toMatchObject({ field: "noChildNamed" });
  expect(await databaseText()).not.toContain(secret);
});

test("a facilitator who is named later reads what is written from then on", async () => {
  const { teacher, facilitator, otherFacilitator, executive, cohortId, projectId, trust } = await aSharedProject();
  await writes(facilitator, projectId);
  const day = new Date("2026-11-25T12:00:00Z");
  await addFacilitator(await trust.later(executive, day), { requestId: v7(), cohortId, personId: otherFacilitator.personId });
  const later = await trust.later(otherFacilitator, day);
  await showProjectToo(await trust.later(teacher, day), projectId);
  expect(await findProject(later, projectId)).toMatchObject({ side: "facilitator", replies: [] });
  await writes(await trust.later(teacher, day), projectId, "Welcome");
  expect((await findProject(later, projectId)).replies).toMatchObject([{ text: "Welcome" }]);
});

test("what was written stands on the other's home and in their mail, without its words, until they write back", async () => {
  const { teacher, assistant, facilitator, projectId, trust } = await aSharedProject();
  expect(await desk(facilitator)).toMatchObject({ waits: [{ what: "project", id: projectId }] });
  expect(await letter(facilitator)).toContain("A project waits for you as a facilitator");
  await writes(facilitator, projectId);
  expect(await desk(facilitator)).toMatchObject({ waits: [] });
  expect(await desk(teacher)).toMatchObject({ cameBack: { what: "project", id: projectId, by: "Fay Facilitator" } });
  expect(await letter(teacher)).toContain("A facilitator wrote back about your project");
  expect(await letter(teacher)).not.toContain(secret);
  expect(await desk(assistant)).toMatchObject({ cameBack: null });
  await writes(await trust.later(teacher, new Date(teacher.at.getTime() + 60_000)), projectId, "I will ask them");
  expect(await desk(teacher)).toMatchObject({ cameBack: null });
  expect(await desk(facilitator)).toMatchObject({ waits: [{ what: "project", id: projectId }] });
});

test("one takes back what one wrote oneself, and it is gone", async () => {
  const { teacher, facilitator, projectId } = await aSharedProject();
  const { id } = await writes(facilitator, projectId);
  await expect(takeReplyBack(teacher, id)).rejects.toThrow(NotFound);
  await takeReplyBack(facilitator, id);
  expect((await findProject(teacher, projectId)).replies).toEqual([]);
});

test("a project that nobody wrote back to waits for six weeks, and waits again once it is shared anew", async () => {
  const { teacher, facilitator, cohortId, projectId, trust } = await aSharedProject();
  const after = (who: Viewer, days: number) => trust.later(who, new Date(teacher.at.getTime() + days * 86_400_000));
  const waiting = async (days: number) => (await desk(await after(facilitator, days))).waits.map(({ id }) => id);
  expect([await waiting(20), await waiting(43)]).toEqual([[projectId], []]);
  await writes(await after(facilitator, 21), projectId);
  expect(await waiting(22)).toEqual([]);
  await shareProject(await after(teacher, 23), { cohortId, version: 1, ...NOTHING_YET, question: "Does naming the step first help everybody?" });
  expect([await waiting(24), await waiting(44), await waiting(66)]).toEqual([[projectId], [projectId], []]);
  await writes(await after(facilitator, 45), projectId);
  await writes(await after(teacher, 46), projectId, "Those who are never in");
  expect([await waiting(47), await waiting(61)]).toEqual([[projectId], []]);
});
