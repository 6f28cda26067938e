import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { changeShown } from "@/lib/returns/release/change-shown";
import type { ShownFigure } from "@/lib/returns/release/content";
import { cellId, TRUST } from "@/lib/returns/release/counted";
import { patienceFor } from "@/lib/returns/release/patience";
import { readForRelease } from "@/lib/returns/release/read-for-release";
import { type Earlier, reckonRelease } from "@/lib/returns/release/reckon";
import { readRelease, exportRelease } from "@/lib/returns/release/read-release";
import { giveFigures } from "@/lib/returns/release/give-figures";
import type { Filled, FilledFigures } from "@/lib/returns/filling/figures";
import type { SchoolFigures } from "@/lib/returns/reading/school-figures";
import type { ReturnMeasure } from "@/lib/returns/template/measure";
import { outsidersTo } from "@/tests/support/a-trust";
import { absence, aTrustWithReturns, four, of, ordinary } from "./a-trust-with-returns";
import { attackedBy, staysOpen } from "./attacked";

const school = (id: string, figures: FilledFigures): SchoolFigures => ({ id, name: id, phase: "Primary", lowAge: 4, highAge: 11, figures });
/** Three pupils with special educational needs, all of whom miss school. */
const small = four([5, 30], [6, 70], [3, 3], [8, 97]);
/** A plain number of pupils, one a school. */
const suspended: ReturnMeasure = { ...absence, key: "suspended", name: "Suspended", unit: "pupils", by: [] };
const some = (id: string, count: number) => school(id, { "suspended.all": of(count, 400) });

/** Everybody reads the counts of their own school. */
const eachTheirOwn = (schools: readonly SchoolFigures[]) => schools.map(({ id }) => [id]);

async function given(measure: ReturnMeasure, schools: readonly SchoolFigures[], earlier: readonly Earlier[] = [], readers = eachTheirOwn(schools)) {
  const { shown: [shown], givesAway } = await reckonRelease([measure], schools, readers, earlier);
  return { cells: shown?.cells ?? {}, givesAway, earlier: { schools, measures: shown ? [shown] : [] } satisfies Earlier };
}

const twoOthers = [school("B", ordinary), school("C", ordinary)];

test("a small number is hidden, and nobody subtracts their way to it", async () => {
  const schools = [school("A", small), ...twoOthers];
  const { cells, givesAway } = await given(absence, schools);
  expect(cells[cellId("A", "send")]).toBe("hidden");
  expect(Object.values(cells).filter((cell) => cell === "hidden").length).toBeGreaterThan(1);
  expect(givesAway).toEqual([]);
  expect(staysOpen(attackedBy(absence, [{ schools, cells }]), "A send")).toBe(true);
});

test("nor does the head of another school, who knows their own numbers", async () => {
  const schools = [school("A", small), ...twoOthers];
  const { cells } = await given(absence, schools);
  for (const insider of ["B", "C"]) expect(staysOpen(attackedBy(absence, [{ schools, cells }], [insider]), "A send"), insider).toBe(true);
  const two = schools.slice(0, 2);
  expect(staysOpen(attackedBy(absence, [{ schools: two, cells: (await given(absence, two)).cells }], ["B"]), "A send")).toBe(true);
});

test("nor does whoever reads two schools' numbers, and takes both off the total", async () => {
  const schools = [some("A", 6), some("B", 7), some("C", 3), some("D", 30)];
  const { cells } = await given(suspended, schools, [], [...eachTheirOwn(schools), ["A", "B"]]);
  expect(cells[cellId("C", "all")]).toBe("hidden");
  expect(staysOpen(attackedBy(suspended, [{ schools, cells }], ["A", "B"]), "C all")).toBe(true);
});

test("nor does whoever takes what was given first off what is given next, once another school has sent theirs", async () => {
  const before = [some("A", 2), some("B", 3), some("C", 14), some("D", 9)];
  const first = await given(suspended, before);
  expect(first.cells[cellId(TRUST, "all")]).toMatchObject({ count: 28 });
  const schools = [...before, some("E", 1)];
  const { cells, givesAway } = await given(suspended, schools, [first.earlier]);
  expect(givesAway).toEqual([]);
  const attack = attackedBy(suspended, [{ schools: before, cells: first.cells }, { schools, cells }]);
  for (const hidden of ["A all", "B all", "E all"]) expect(staysOpen(attack, hidden), hidden).toBe(true);
});

const reading: ReturnMeasure = { ...absence, key: "reading", name: "On track in reading" };
const hiddenIn = (cells: Readonly<Record<string, ShownFigure>> = {}) => Object.keys(cells).filter((id) => cells[id] === "hidden").toSorted();

test("percentages mostly count the same pupils, so what is hidden in one of them is hidden in all", async () => {
  const pair = (id: string, cohort: number) => school(id, { "absence.all": of(0, cohort), "reading.all": of(2, cohort + 3) });
  // Nobody misses school, which would say it of A's four as well: more is hidden than reading would need by itself.
  const schools = [pair("A", 4), pair("B", 60), pair("C", 70)];
  const { shown: [missing, read] } = await reckonRelease([{ ...absence, by: [] }, { ...reading, by: [] }], schools, eachTheirOwn(schools), []);
  expect(hiddenIn(missing?.cells)).toEqual(expect.arrayContaining([cellId("A", "all"), cellId(TRUST, "all")]));
  expect(hiddenIn(read?.cells)).toEqual(hiddenIn(missing?.cells));
});

test("of how many they are is not to be had from another percentage's parts either", async () => {
  const without = { status: "not-available", count: null, outOf: null } as const;
  const asked: ReturnMeasure[] = [{ ...absence, by: ["disadvantage"] }, { ...reading, by: ["send"] }];
  const at = (id: string, disadvantaged: Filled, others: Filled, send: Filled, rest: Filled) =>
    school(id, { "absence.disadvantaged": disadvantaged, "absence.not-disadvantaged": others, "reading.send": send, "reading.no-send": rest });
  const others = [at("B", of(12, 60), of(18, 140), of(10, 40), of(20, 160)), at("C", of(12, 60), of(18, 140), of(10, 40), of(20, 160))];
  const first = [at("A", without, of(9, 60), without, without), ...others];
  const before = await reckonRelease(asked, first, eachTheirOwn(first), []);
  expect(before.shown[0]?.cells[cellId("A", "not-disadvantaged")]).toEqual({ count: 9, outOf: 60 });
  // Sixty of A's 64 pupils are known from before: the 64 would say that four are disadvantaged, and reading's two parts add up to them.
  const then = [at("A", of(1, 4), of(9, 60), of(10, 20), of(20, 44)), ...others];
  const { shown: [, read] } = await reckonRelease(asked, then, eachTheirOwn(then), [{ schools: first, measures: before.shown }]);
  expect(["send", "no-send"].map((part) => typeof read?.cells[cellId("A", part)])).not.toEqual(["object", "object"]);
});

test("where a measure is a number of pupils, those few are themselves what is small, and of how many is not said", async () => {
  const { cells } = await given(suspended, [some("A", 1), some("B", 14), some("C", 9)]);
  expect(cells["A all"]).toBe("hidden");
  expect(Object.values(cells).filter((cell) => cell === "hidden").length).toBeGreaterThan(1);
  const shown = Object.values(cells).filter((cell) => typeof cell === "object");
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.map(({ outOf }) => outOf)).toEqual(shown.map(() => null));
});

test.each([[[0, 1, 1, 2, 1]], [[3, 0, 0, 0, 0]], [[2, 14]], [[1, 1, 30, 2, 0]]])("numbers so few that all of them are hidden can be given all the same: %s", async (counts) => {
  const { cells, givesAway } = await given(suspended, counts.map((count, place) => some(String(place), count)));
  expect(givesAway).toEqual([]);
  counts.forEach((count, place) => count <= 5 && expect(cells[cellId(String(place), "all")], String(count)).toBe("hidden"));
});

test("a part that is not available gives nothing away by what is left over", async () => {
  const left: FilledFigures = { ...ordinary, "absence.send": { status: "not-available", count: null, outOf: null }, "absence.no-send": { status: "available", count: 29, outOf: 198 } };
  const { cells } = await given(absence, [school("A", left), ...twoOthers]);
  const seen = ["all", "no-send"].map((part) => typeof cells[cellId("A", part)]);
  expect(seen).not.toEqual(["object", "object"]);
});

test("where nothing applies there is no figure: nobody was counted, and no nought is shown", async () => {
  const without = { status: "not-applicable", count: null, outOf: null } as const;
  const all = Object.fromEntries(Object.keys(ordinary).map((id) => [id, without]));
  const { cells } = await given(absence, [school("A", all), ...twoOthers]);
  expect(cells[cellId("A", "all")]).toBe("not-applicable");
  expect(cells[cellId("A", "send")]).toBe("not-applicable");
  expect(cells[cellId(TRUST, "all")]).toEqual({ count: 60, outOf: 400 });
});

test("a correction never shows what was hidden, and what was shown is reckoned with", async () => {
  const schools = [school("A", small), ...twoOthers];
  const first = await given(absence, schools);
  const corrected = [school("A", four([5, 30], [6, 70], [8, 8], [3, 92])), ...twoOthers];
  const { cells } = await given(absence, corrected, [first.earlier]);
  for (const [id, cell] of Object.entries(first.cells)) if (cell === "hidden") expect(cells[id], id).toBe("hidden");
  expect(staysOpen(attackedBy(absence, [{ schools, cells: first.cells }, { schools: corrected, cells }]), "A send")).toBe(true);
});

test("what is given again, after one more school has sent theirs, says nothing of that school; whoever leads two heads is reckoned with", async () => {
  const { executive, roundId, aSchool, send } = await aTrustWithReturns([suspended]);
  const counts = { Ash: 2, Birch: 3, Cedar: 14, Dogwood: 9, Elm: 1 };
  const ids: Record<string, string> = {};
  const sends = async (name: keyof typeof counts) => {
    const { school: at, head } = await aSchool(name);
    ids[name] = at.id;
    await send(head, at, { "suspended.all": of(counts[name], 300) });
  };
  for (const name of ["Ash", "Birch", "Cedar", "Dogwood"] as const) await sends(name);
  const give = async () => {
    await giveFigures(executive, roundId);
    return (await readRelease(executive, roundId)).content.measures[0]?.cells ?? {};
  };
  expect((await give())[cellId(TRUST, "all")]).toMatchObject({ count: 28 });
  await sends("Elm");
  const again = await give();
  expect(again[cellId(ids.Elm ?? "", "all")]).toBe("hidden");
  expect(again[cellId(TRUST, "all")]).toBe("hidden");
  const { readers } = await withTenant(executive, (db) => readForRelease(db, executive, roundId));
  const all = Object.values(ids).toSorted();
  expect(readers.map((one) => one.toSorted())).toEqual(expect.arrayContaining([all, ...all.map((id) => [id])]));
});

test("everybody who works here reads what was given, hidden numbers nowhere in it; guests and other trusts do not", async () => {
  const { trust, executive, roundId, aSchool, send } = await aTrustWithReturns();
  for (const [name, figures] of [["Oakfield", small], ["Birch", ordinary], ["Cedar", ordinary]] as const) {
    const { school: at, head } = await aSchool(name);
    await send(head, at, figures);
  }
  await expect(giveFigures(await trust.administrator(), roundId)).rejects.toThrow(NotFound);
  await giveFigures(executive, roundId);
  const teacher = await trust.person("Toby Teacher", { role: "teacher" });
  const { content } = await readRelease(teacher, roundId);
  const oakfield = content.schools.find(({ name }) => name === "Oakfield");
  expect(content.measures[0]?.cells[cellId(oakfield?.id ?? "", "send")]).toBe("hidden");
  expect(content.measures[0]?.cells[cellId(TRUST, "all")]).toEqual({ count: 71, outOf: 500 });
  expect((await exportRelease(teacher, roundId)).csv).toContain("Oakfield,Missing a tenth of sessions,With special educational needs,,,\"Hidden: few pupils, or beside few\"");
  expect((await exportRelease(teacher, roundId)).csv.split("\r\n")).toContain("All of these schools,Missing a tenth of sessions,All pupils,71,500,Available,14.2,11.4,17.5");
  await expect(readRelease(await trust.person("Gita Guest", { role: "guest" }), roundId)).rejects.toThrow(NotFound);
  await expect(readRelease((await outsidersTo(trust))["another trust's executive"] ?? teacher, roundId)).rejects.toThrow(NotFound);
});

test("what changed since the half term before is said from what everybody sees of both, and of nothing hidden", () => {
  const as = (measure: ReturnMeasure, cells: Record<string, ShownFigure>) => ({ measures: [{ measure, parts: ["all"], cells }], schools: [{ id: "A", name: "A" }, { id: "B", name: "B" }], without: 0 });
  const said = (measure: ReturnMeasure, now: ShownFigure, before: ShownFigure) => {
    const [is, was] = [as(measure, { "A all": now }), as(measure, { "A all": before })];
    const [shown] = is.measures;
    return shown && changeShown(shown, "A", is, was, "Autumn 1");
  };
  const share = { ...absence, by: [] };
  expect(said(share, { count: 60, outOf: 200 }, { count: 30, outOf: 200 })).toEqual({ standing: "above", good: false });
  expect(said(share, { count: 31, outOf: 200 }, { count: 30, outOf: 200 })).toEqual({ standing: "cannot be told apart from", good: undefined });
  expect(said(suspended, { count: 12, outOf: null }, { count: 9, outOf: null })).toBe("3 more than in Autumn 1");
  expect([said(share, "hidden", { count: 30, outOf: 200 }), said(share, { count: 30, outOf: 200 }, "hidden")]).toEqual([undefined, undefined]);
});

test("what takes longer than somebody waits is given up, and nothing is given", async () => {
  const schools = [school("A", small), ...twoOthers];
  await expect(reckonRelease([absence], schools, eachTheirOwn(schools), [], patienceFor(-1))).rejects.toThrow("Nothing was given");
});
