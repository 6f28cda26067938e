import { Workbook } from "exceljs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ByPriority } from "@/app/(trust)/reviews/_pack/by-priority";
import { sentView } from "@/app/(trust)/reviews/_pack/pack-view";
import { addPriority } from "@/lib/priorities/add-priority";
import { proposeItem } from "@/lib/reviews/agenda/propose-item";
import { bringUpToDate } from "@/lib/reviews/pack/bring-up-to-date";
import { collate } from "@/lib/reviews/pack/collate";
import { readPack } from "@/lib/reviews/pack/read-pack";
import { planReview } from "@/lib/reviews/plan/plan-review";
import { exportVersion } from "@/lib/reviews/versions/export-version";
import { lockAndPublish } from "@/lib/reviews/versions/lock-and-publish";
import { spreadsheetOf } from "@/lib/reviews/versions/spreadsheet";
import { v7 } from "@/lib/submissions/uuid";
import { aConversation, aSharedCheckIn, aWeek } from "@/tests/support/a-check-in";
import { aMeeting, bothDiscuss } from "./a-review";

const reading = { title: "Every pupil reads fluently by seven", baseline: "61% in July", successCriterion: "75% in July" } as const;
const families = { title: "Families come in", baseline: "Twelve at the last open morning", successCriterion: "Forty by Easter" } as const;
const said = { weekOf: "2026-11-16", s: "standards", direction: "same", wording: "Paired reading began.\nTwo groups read aloud." };

test("a priority that a shared check-in speaks of carries its words into the pack, the sent version and the workbook", async () => {
  const { trust, school, executive, lead } = await aConversation();
  const other = await trust.school("Mill Lane Primary");
  const principal = await trust.principalOf([school, other], lead, "Priya Two-Schools");
  const more = (at: string) => ({ requestId: v7(), schoolId: at, startsOn: "2026-09-03", component: "use-evidence", s: null });
  const { id: readingId } = await addPriority(principal, { ...more(school.id), ...reading });
  await addPriority(principal, { ...more(school.id), ...families });
  const { id: otherSchools } = await addPriority(principal, { ...more(other.id), ...families });

  const reviewId = await planReview(executive, { ...aMeeting, schoolId: school.id });
  await bringUpToDate(principal, reviewId);
  expect((await readPack(executive, reviewId)).priorities.map(({ lines }) => lines)).toEqual([[], []]);
  const checkInId = await aSharedCheckIn(principal, aWeek(principal, { schools: { [school.id]: { standards: { direction: "same", start: 2, done: "Paired reading began.", cameOfIt: "Two groups read aloud.", priorities: [readingId, otherSchools] } } } }));
  await bothDiscuss(principal, lead, checkInId);
  await collate(executive, reviewId);
  const { priorities } = await readPack(executive, reviewId);
  expect(priorities.find(({ id }) => id === readingId)).toMatchObject({ ...reading, lines: [{ ...said, priorityIds: [readingId] }] });
  expect(priorities.filter(({ id }) => id !== readingId)).toMatchObject([{ ...families, lines: [] }]);

  const lineId = priorities.find(({ id }) => id === readingId)?.lines[0]?.id;
  await proposeItem(executive, { reviewId, requestId: v7(), lineId, kind: "going_well", s: "standards", title: "Reading", detail: "", relatesTo: "outcomes", accountableId: principal.personId, minutes: 10 });
  await lockAndPublish(executive, { reviewId, requestId: v7() });
  const { content, number, publishedAt } = await exportVersion(executive, reviewId, 1, "spreadsheet");
  expect(content.priorities.toSorted((one, other) => one.title.localeCompare(other.title))).toEqual([{ ...reading, lines: [said] }, { ...families, lines: [] }]);
  const [first, second] = renderToStaticMarkup(createElement(ByPriority, { view: sentView(content, "Autumn 2", { reviewId, number, publishedAt }) })).split("<h3>").slice(1).toSorted();
  expect(first).toMatch(/^Every pupil reads.*Week 3, standards: .*Paired reading began\.\nTwo groups read aloud\./s);
  expect(second).toMatch(/^Families come in.*No check-in spoke of it this half term\./s);
  const book = new Workbook();
  await book.xlsx.load((await spreadsheetOf(content, 1)) as never);
  const rows = (book.getWorksheet("Priorities")?.getSheetValues() ?? []).slice(1) as unknown[][];
  expect(rows.map((row) => row.slice(1)).toSorted()).toEqual([
    ["Every pupil reads fluently by seven", "61% in July", "75% in July", "2026-11-16", "Standards", "Same", said.wording],
    ["Families come in", "Twelve at the last open morning", "Forty by Easter"],
    ["Priority", "Baseline", "Success criterion", "Week of", "Of the three Ss", "Direction", "In the principal’s words"],
  ]);
});
