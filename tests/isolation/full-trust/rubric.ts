import { seal } from "@/lib/confidentiality/seal";
import { withTenant } from "@/lib/db/with-tenant";
import { addFramework } from "@/lib/rubric/drafts/add-framework";
import { addPicture } from "@/lib/rubric/pictures/add-picture";
import { defaultStages, withKeys } from "@/lib/rubric/stages";
import { visitElement } from "@/lib/rubric/study/visit-element";
import { publishFramework } from "@/lib/rubric/versions/publish-framework";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { aPng } from "@/tests/support/a-picture";
import { THEN } from "@/tests/support/a-trust";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

const element = (said: string) => ({
  title: said, summary: said, why: said, stages: defaultStages.map(() => said), tips: [said], slips: [said], questions: [said],
  research: [{ title: said, authors: said, year: 2020, source: said, kind: "study" as const, strength: "moderate" as const, means: said }],
  reading: [{ title: said, by: said }], variants: [{ context: "small_school" as const, text: said }],
});

/** A framework that the trust lead writes, published once and rewritten since, and what a teacher studies in it. */
export async function someRubric({ trustId, people }: PeopledTrust, mark: Mark) {
  const { lead, teacher, presenter } = people;
  const said = mark("rubric-published");
  const { id: frameworkId } = await addFramework(lead, v7(), { name: said, about: said, stages: defaultStages, areas: [{ title: said, about: said, elements: [element(said)] }] });
  const number = await publishFramework(lead, { frameworkId, version: 1, note: said });
  const commentId = v7();
  const { id: pictureId } = await addPicture(lead, { frameworkId, requestId: v7(), alt: mark("rubric-picture") }, aPng());
  const { elementId, areaId, synonymId } = await withTenant(lead, async (db) => {
    const { id, areaId: area } = await db.rubricElement.findFirstOrThrow({ where: { trustId, frameworkId } });
    const { title, summary, ...content } = element(mark("rubric-draft"));
    await db.elementRevision.create({ data: { trustId, elementId: id, number: 2, frameworkId, title, summary, content, stageKeys: withKeys(defaultStages).map(({ key }) => key), authorId: lead.personId, savedAt: THEN } });
    await db.rubricElement.update({ where: { trustId_id: { trustId, id } }, data: { version: 2, changedById: lead.personId, changedAt: THEN } });
    await db.passageComment.create({ data: { trustId, id: commentId, frameworkId, elementId: id, part: "why", remark: mark("rubric-comment"), authorId: lead.personId, writtenAt: THEN } });
    const { id: synonymId } = await db.rubricSynonym.create({ data: { trustId, says: mark("rubric-synonym"), means: "teaching assistant", addedById: lead.personId } });
    return { elementId: id, areaId: area, synonymId };
  });
  const { id: draftId } = await addFramework(lead, v7(), { name: mark("rubric-unpublished"), about: "", stages: defaultStages, areas: [] });
  const [peerViewId, askedId] = [v7(), v7()];
  await withTenant(teacher, async (db) => {
    const mine = { trustId, personId: teacher.personId, elementId };
    await visitElement(db, teacher, { elementId, frameworkId });
    await db.elementFocus.create({ data: { ...mine, frameworkId, startedOn: asDate(teacher.today) } });
    const place = (table: "element_note" | "self_view") => ({ table, row: `${teacher.personId}:${elementId}${table === "self_view" ? `:${teacher.today}` : ""}` });
    await db.elementNote.create({ data: { ...mine, savedAt: THEN, sealed: await seal(db, trustId, place("element_note"), mark("study-note")) } });
    await db.selfView.create({ data: { ...mine, saidOn: asDate(teacher.today), sealed: await seal(db, trustId, place("self_view"), { stage: 1, why: mark("self-view") }) } });
    await db.peerView.createMany({ data: [{ trustId, id: peerViewId, askerId: teacher.personId, peerId: presenter.personId, elementId, askedAt: THEN }] });
    await db.peerView.createMany({ data: [{ trustId, id: askedId, askerId: teacher.personId, peerId: people.actionOwner.personId, elementId, askedAt: THEN }] });
  });
  await withTenant(presenter, async (db) => {
    const sealed = await seal(db, trustId, { table: "peer_view", row: peerViewId }, { stage: 1, seen: mark("peer-view"), question: "" });
    await db.peerView.update({ where: { trustId_id: { trustId, id: peerViewId } }, data: { sealed, answeredAt: THEN } });
  });
  return { frameworkId, elementId, areaId, commentId, pictureId, number, peerViewId, askedId, draftId, synonymId };
}
