import { expect, test } from "vitest";
import { editSection } from "@/lib/reviews/pack/edit-section";
import { editWording } from "@/lib/reviews/pack/edit-wording";
import { recordDecision } from "@/lib/reviews/meeting/record-decision";
import { readMeeting } from "@/lib/reviews/meeting/read-meeting";
import { readPack } from "@/lib/reviews/pack/read-pack";
import { signOff } from "@/lib/reviews/meeting/sign-off";
import { anOpenReview, aReviewInItsMeeting } from "./a-review";

const asked = { field: "noChildNamed", message: expect.stringContaining("‘Jayden S.’") };

test("a pack's own words and an item put forward are asked about a likely name of a child, until the writer confirms", async () => {
  const { principal, reviewId, propose, discussedLine: lineId = "" } = await anOpenReview();
  const section = { reviewId, key: "standards", narrative: "We met about Jayden S. twice", version: 1 } as const;
  await expect(editSection(principal, section)).rejects.toMatchObject(asked);
  await editSection(principal, { ...section, noChildNamed: true });
  const wording = { reviewId, lineId, wording: "Jayden S. reads better", version: 1 };
  await expect(editWording(principal, wording)).rejects.toMatchObject(asked);
  await editWording(principal, { ...wording, noChildNamed: true });
  await expect(propose(principal, { detail: "It began with Jayden S. in the autumn" })).rejects.toMatchObject(asked);
  await propose(principal, { detail: "It began with Jayden S. in the autumn", noChildNamed: true });
  const { sections, timelines } = await readPack(principal, reviewId);
  expect(sections.find(({ key }) => key === "standards")?.narrative).toBe(section.narrative);
  expect(timelines.flatMap(({ weeks }) => weeks.map(({ line }) => line?.wording))).toContain(wording.wording);
});

test("a decision and the trustees' summary are asked about a likely name of a child", async () => {
  const { executive, principal, reviewId, itemId } = await aReviewInItsMeeting();
  const decision = { reviewId, itemId, text: "Meet the mum of Jayden S. again", kind: "support", ownerId: principal.personId, dueOn: "2026-12-11", version: 0 } as const;
  await expect(recordDecision(executive, decision)).rejects.toMatchObject(asked);
  expect((await readMeeting(executive, reviewId)).items[0]?.decision).toBeUndefined();
  await recordDecision(executive, { ...decision, noChildNamed: true });
  const summary = { reviewId, summary: "All is well with Jayden S. and the rest" };
  await expect(signOff(executive, summary)).rejects.toMatchObject(asked);
  await signOff(executive, { ...summary, noChildNamed: true });
});
