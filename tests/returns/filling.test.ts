import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Stale } from "@/lib/errors";
import { fillFromSheet, saveDraft } from "@/lib/returns/filling/save-draft";
import { exportSheet } from "@/lib/returns/filling/export-sheet";
import { readGrid, unreadBoxes } from "@/lib/returns/filling/read-form";
import { exportRound } from "@/lib/returns/reading/export-round";
import { readReturn } from "@/lib/returns/reading/read-return";
import { readRound } from "@/lib/returns/reading/read-round";
import { v7 } from "@/lib/submissions/uuid";
import { sendReturn } from "@/lib/returns/filling/send-return";
import { outsidersTo } from "@/tests/support/a-trust";
import { absence, aTrustWithReturns, four, of, ordinary } from "./a-trust-with-returns";

const bytes = (text: string) => new TextEncoder().encode(text);
const rows = (...lines: string[]) => bytes(["Measure,Pupils,Number,Out of,If there is none", ...lines.map((line) => `${absence.name},${line}`)].join("\r\n"));

test("a draft is the school's leaders'; once sent its counts are the executives' too, and a correction stands beside what was sent", async () => {
  const { trust, executive, roundId, aSchool, send } = await aTrustWithReturns();
  const { school, head } = await aSchool("Oakfield Primary");
  const senior = await trust.person("Sasha Senior", { role: "senior_leader", school });
  const where = { roundId, schoolId: school.id, version: 0, seen: 0 };
  await saveDraft(senior, where, ordinary);
  expect((await readReturn(head, roundId, school.id)).draft?.figures).toEqual(ordinary);
  expect((await readReturn(executive, roundId, school.id)).draft).toBeNull();
  await send(head, school, ordinary);
  const seen = await readReturn(executive, roundId, school.id);
  expect(seen).toMatchObject({ mayFill: false, sent: [{ number: 1, figures: ordinary }] });
  await send(senior, school, four([13, 60], [17, 140], [10, 40], [20, 160]));
  const { sent } = await readReturn(executive, roundId, school.id);
  expect(sent.map(({ number }) => number)).toEqual([2, 1]);
  expect(sent[0]?.changes).toEqual([{ id: "absence.disadvantaged", from: of(12, 60), to: of(13, 60) }, { id: "absence.not-disadvantaged", from: of(18, 140), to: of(17, 140) }]);
  expect((await readRound(executive, roundId)).figures?.[0]?.figures).toEqual(sent[0]?.figures);
});

test("nothing is sent with empty figures, sums that differ, or what was sent already; one tap too many sends one", async () => {
  const { executive, roundId, aSchool, send } = await aTrustWithReturns();
  const { school, head } = await aSchool("Oakfield Primary");
  await expect(send(head, school, { "absence.send": of(1, 20) })).rejects.toThrow("3 figures are still empty");
  await expect(send(head, school, four([12, 60], [18, 140], [10, 40], [20, 150]))).rejects.toThrow("30 of 200");
  // Of 200 pupils 250 cannot be without special educational needs, whatever is not known of the others.
  await expect(send(head, school, { ...ordinary, "absence.send": { status: "not-available", count: null, outOf: null }, "absence.no-send": of(20, 250) })).rejects.toThrow("20 of 250");
  expect((await readRound(executive, roundId)).schools[0]?.sentAt).toBeNull();
  const once = { requestId: v7(), roundId, schoolId: school.id, version: 0, seen: 0, figures: ordinary, emptyIsNotAvailable: false };
  await sendReturn(head, once);
  await sendReturn(head, once);
  await expect(send(head, school, ordinary)).rejects.toThrow("sent already");
  expect((await readReturn(head, roundId, school.id)).sent).toHaveLength(1);
});

test("two who fill it in at once lose neither's numbers, nor does one who sends over the other's", async () => {
  const { trust, roundId, aSchool, send } = await aTrustWithReturns();
  const { school, head } = await aSchool("Oakfield Primary");
  const senior = await trust.person("Sasha Senior", { role: "senior_leader", school });
  const where = { roundId, schoolId: school.id, version: 0, seen: 0 };
  await saveDraft(senior, where, ordinary);
  const late = saveDraft(head, where, { "absence.send": of(1, 20) });
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({ saved: { figures: ordinary }, version: 1 });
  const other = four([13, 60], [17, 140], [10, 40], [20, 160]);
  await expect(send(head, school, other)).rejects.toMatchObject({ saved: { figures: ordinary }, version: 1 });
  expect((await readReturn(head, roundId, school.id)).draft?.figures).toEqual(ordinary);
  // Whoever has seen the colleague's numbers sends their own.
  await send(head, school, other, false, 1);
  const { sent, draft } = await readReturn(head, roundId, school.id);
  expect([sent[0]?.figures, draft]).toEqual([other, null]);
});

test("a page from before a colleague sent the return saves, fills and sends nothing until its writer has seen what was sent", async () => {
  const { trust, roundId, aSchool, send } = await aTrustWithReturns();
  const { school, head } = await aSchool("Oakfield Primary");
  const senior = await trust.person("Sasha Senior", { role: "senior_leader", school });
  const page = { roundId, schoolId: school.id, version: (await saveDraft(senior, { roundId, schoolId: school.id, version: 0, seen: 0 }, ordinary)).version, seen: 0 };
  await send(head, school, ordinary, false, page.version);
  const other = four([13, 60], [17, 140], [10, 40], [20, 160]);
  const told = { name: "Stale", saved: { figures: ordinary, sent: 1 }, version: 2 };
  await expect(saveDraft(senior, page, other)).rejects.toMatchObject(told);
  await expect(fillFromSheet(senior, page, rows("With special educational needs,8,40,"), other)).rejects.toMatchObject(told);
  await expect(send(senior, school, other, false, page.version, page.seen)).rejects.toMatchObject(told);
  expect(await readReturn(head, roundId, school.id)).toMatchObject({ draft: null, sent: [{ number: 1, figures: ordinary }] });
  await saveDraft(senior, { ...page, version: 2, seen: 1 }, other);
  await send(senior, school, other, false, 3, 1);
  expect((await readReturn(head, roundId, school.id)).sent.map(({ figures }) => figures)).toEqual([other, ordinary]);
});

test("what cannot be read is kept as it was typed, and what saves itself again changes nothing", async () => {
  const { trust, roundId, aSchool } = await aTrustWithReturns();
  const { school, head } = await aSchool("Oakfield Primary");
  const where = { roundId, schoolId: school.id, version: 0, seen: 0 };
  const { draft } = readGrid({ "f.absence.send.count": "ten", "f.absence.send.outOf": "40", "f.absence.no-send.count": "20", "f.absence.no-send.outOf": "160", "f.other.all.count": "1" });
  expect(await saveDraft(head, where, draft)).toMatchObject({ version: 1 });
  expect((await readReturn(head, roundId, school.id)).draft?.figures).toEqual({ "absence.send": { status: "unread", count: "ten", outOf: "40", reason: "" }, "absence.no-send": of(20, 160) });
  expect(await saveDraft(head, where, draft)).toMatchObject({ version: 1 });
  expect((await exportSheet(head, roundId, school.id)).csv).toContain("With special educational needs,ten,40,");
  const events = await withTenant(await trust.administrator(), (db) => db.auditEvent.findMany({ where: { trustId: head.trustId, what: { startsWith: "return." } }, orderBy: { at: "asc" } }));
  expect(events.map(({ what }) => what).toSorted()).toEqual(["return.begun", "return.sheet-downloaded"]);
});

test("a sheet goes over what is typed beside it, and keeps the rest", async () => {
  const { roundId, aSchool } = await aTrustWithReturns();
  const { school, head } = await aSchool("Oakfield Primary");
  const { draft } = readGrid({ "f.absence.send.count": "9", "f.absence.send.outOf": "40", "f.absence.no-send.count": "ten" });
  expect(await fillFromSheet(head, { roundId, schoolId: school.id, version: 0, seen: 0 }, rows("With special educational needs,8,40,"), draft)).toEqual({ changed: 1 });
  expect((await readReturn(head, roundId, school.id)).draft?.figures).toEqual({ "absence.send": of(8, 40), "absence.no-send": { status: "unread", count: "ten", outOf: "", reason: "" } });
});

test("the sheet goes out, comes back filled in, and the same one twice changes nothing", async () => {
  const { roundId, aSchool, send } = await aTrustWithReturns();
  const { school, head } = await aSchool("Oakfield Primary");
  const where = { roundId, schoolId: school.id, seen: 0 };
  const { csv } = await exportSheet(head, roundId, school.id);
  expect(csv.split("\r\n")[1]).toBe(`${absence.name},Disadvantaged,,,`);
  const sheet = rows("Disadvantaged,12,60,", "Not disadvantaged,18,140,", "With special educational needs,,,not available", "Without special educational needs,20,160,");
  expect(await fillFromSheet(head, { ...where, version: 0 }, sheet, {})).toEqual({ changed: 4 });
  const filledIn = (await readReturn(head, roundId, school.id)).draft?.figures ?? {};
  expect(await fillFromSheet(head, { ...where, version: 1 }, sheet, filledIn)).toEqual({ changed: 0 });
  const { draft } = await readReturn(head, roundId, school.id);
  expect(draft).toMatchObject({ version: 1, figures: { "absence.disadvantaged": of(12, 60), "absence.send": { status: "not-available" } } });
  await send(head, school, { ...ordinary, "absence.send": { status: "not-available", count: null, outOf: null } });
  const { sent } = await readReturn(head, roundId, school.id);
  expect(await fillFromSheet(head, { ...where, version: 0, seen: 1 }, rows("Disadvantaged,11,60,"), sent[0]?.figures ?? {})).toEqual({ changed: 1 });
  expect((await readReturn(head, roundId, school.id)).draft?.figures["absence.not-disadvantaged"]).toEqual(of(18, 140));
});

test.each([
  ["more than there are", rows("Disadvantaged,61,60,"), "Row 2, column Number: 61 is more than the 60 pupils that there are"],
  ["no number", rows("Disadvantaged,12,60,", "Girls,1,2,"), "Row 3, column Pupils: “Girls” is not asked for there"],
  ["half a pupil", rows("Disadvantaged,12.5,60,"), "not a whole number"],
  ["fewer than nobody", rows("Disadvantaged,-1,60,"), "not a whole number"],
  ["the same pupils twice", rows("Disadvantaged,12,60,", "disadvantaged,13,60,"), "row 2 is about the same pupils"],
  ["both a number and a reason", rows("Disadvantaged,12,60,Not available"), "either the numbers or why"],
  ["a word of their own", rows("Disadvantaged,,,SUPP"), "“SUPP”"],
  ["another file", bytes("URN,NAME\n1,Oakfield"), "columns are missing: Measure, Pupils, Number, Out of"],
  ["a zip that is called csv", new Uint8Array([80, 75, 3, 4, 0, 0, 0, 0]), "It is damaged"],
  ["only commas", bytes(`Measure,Pupils,Number,Out of\n${",,,\n".repeat(5000)}`), "5,000 rows"],
  ["nothing", rows(), "No row"],
])("of a sheet with %s nothing is taken", async (_what, sheet, why) => {
  const { roundId, aSchool } = await aTrustWithReturns();
  const { school, head } = await aSchool("Oakfield Primary");
  await expect(fillFromSheet(head, { roundId, schoolId: school.id, version: 0, seen: 0 }, sheet, {})).rejects.toThrow(why);
  expect((await readReturn(head, roundId, school.id)).draft).toBeNull();
});

test.each([
  ["more than there are", { status: "available", count: 9, outOf: 2 }, "never_more_than_there_are"],
  ["fewer than nobody", { status: "available", count: -1, outOf: 2 }, "never_more_than_there_are"],
  ["a number behind a reason", { status: "not-available", count: 1, outOf: 2 }, "counts_where_there_is_a_figure_and_none_else"],
  ["no number and no reason", { status: "available", count: null, outOf: 2 }, "counts_where_there_is_a_figure_and_none_else"],
  ["a reason of its own", { status: "suppressed", count: null, outOf: null }, "a_status_that_is_known"],
])("the database itself takes no figure of %s", async (_what, figure, rule) => {
  const { roundId, aSchool } = await aTrustWithReturns();
  const { school, head } = await aSchool("Oakfield Primary");
  const { trustId, personId: sentById, at: sentAt } = head;
  const id = v7();
  const send = withTenant(head, async (db) => {
    await db.schoolReturn.createMany({ data: [{ trustId, id, roundId, schoolId: school.id, number: 1, sentById, sentAt }] });
    await db.returnFigure.createMany({ data: [{ trustId, returnId: id, schoolId: school.id, measure: "absence", part: "send", ...figure }] });
  });
  await expect(send).rejects.toThrow(rule);
});

test("a box says what is wrong with it; an empty row is not a nought", () => {
  const { figures, errors, draft } = readGrid({ "f.a.x.count": "1,204", "f.a.x.outOf": "1204", "f.a.y.count": "3", "f.a.z.count": " ", roundId: "r" });
  expect(figures).toEqual({ "a.x": of(1204, 1204) });
  expect(errors).toEqual({ "f.a.y.outOf": ["Say of how many pupils"] });
  expect(draft).toEqual({ ...figures, "a.y": { status: "unread", count: "3", outOf: "", reason: "" } });
  expect(unreadBoxes(draft)).toEqual(errors);
});

test("what leaves for the executive team runs no formula", async () => {
  const { executive, roundId, aSchool, send } = await aTrustWithReturns([{ ...absence, name: "=1+1" }]);
  const { school, head } = await aSchool("@Oakfield");
  await send(head, school, ordinary);
  const { csv, name } = await exportRound(executive, roundId);
  expect(csv).toContain("'@Oakfield,'=1+1,Disadvantaged,12,60,Available,20.0");
  expect(name).toContain("executive-team-only");
  await expect(exportRound(head, roundId)).rejects.toThrow(NotFound);
  expect(await fillFromSheet(head, { roundId, schoolId: school.id, version: 0, seen: 1 }, bytes("Measure,Pupils,Number,Out of\n'=1+1,Disadvantaged,11,60"), ordinary)).toEqual({ changed: 1 });
});

test("outsiders cannot tell that a school has a return", async () => {
  const { trust, roundId, aSchool, send } = await aTrustWithReturns();
  const { school, head } = await aSchool("Oakfield Primary");
  await send(head, school, ordinary);
  for (const [who, outsider] of Object.entries(await outsidersTo(trust))) {
    await expect(readReturn(outsider, roundId, school.id), who).rejects.toThrow(NotFound);
    await expect(saveDraft(outsider, { roundId, schoolId: school.id, version: 0, seen: 0 }, {}), who).rejects.toThrow(NotFound);
    await expect(send(outsider, school, ordinary), who).rejects.toThrow(NotFound);
    const counts = await withTenant(outsider, (db) => db.returnFigure.findMany({ where: { schoolId: school.id, trustId: outsider.trustId } }));
    expect(counts, who).toEqual([]);
  }
});
