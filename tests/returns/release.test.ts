import { expect, test } from "vitest";
import { NotFound } from "@/lib/errors";
import { SHARE, TRUST, cellId, countedReturns } from "@/lib/returns/release/counted";
import { hideSmall } from "@/lib/returns/release/hide-small";
import { readRelease, exportRelease } from "@/lib/returns/release/read-release";
import { releaseFigures } from "@/lib/returns/release/release-figures";
import type { FilledFigures } from "@/lib/returns/filling/figures";
import type { SchoolFigures } from "@/lib/returns/reading/school-figures";
import { v7 } from "@/lib/submissions/uuid";
import { outsidersTo } from "@/tests/support/a-trust";
import { type Attack, attackOn, reachOf } from "@/tests/comparison/attacker";
import { absence, aTrustWithReturns, four, of, ordinary } from "./a-trust-with-returns";

const school = (id: string, figures: FilledFigures): SchoolFigures => ({ id, name: id, phase: "Primary", lowAge: 4, highAge: 11, figures });
/** Three pupils with special educational needs, all of whom miss school. */
const small = four([5, 30], [6, 70], [3, 3], [8, 97]);

/** What somebody can work out of everything shown, for a reader who also knows these schools' own numbers. */
function attackedBy(schools: readonly SchoolFigures[], knows: readonly string[] = []) {
  const { shown } = hideSmall(absence, schools, undefined);
  const table = countedReturns(absence, schools);
  const hidden = new Set(table.cells.map(({ id }) => id).filter((id) => typeof shown.cells[id] !== "object" && !knows.some((one) => id.startsWith(`${one} `))));
  const cells = table.cells.map(({ id, pupils, figures = {} }) => ({ id, pupils, figures: { did: figures[SHARE] ?? { sum: 0, lowest: 0, highest: 1 } } }));
  return { hidden, attack: attackOn({ ...table, cells }, hidden) };
}

/** Whether it could still be nobody, or the most that is ever hidden. */
function staysOpen(attack: Attack): boolean {
  const { low, high } = reachOf(attack, "A send pupils");
  return low === 0 && high >= 5;
}

test("a small number is hidden, and nobody subtracts their way to it", () => {
  const schools = [school("A", small), school("B", ordinary), school("C", ordinary)];
  const { hidden, attack } = attackedBy(schools);
  expect(hidden).toContain(cellId("A", "send"));
  expect(hidden.size).toBeGreaterThan(1);
  expect(staysOpen(attack)).toBe(true);
});

test("nor does the head of another school, who knows their own numbers", () => {
  const schools = [school("A", small), school("B", ordinary), school("C", ordinary)];
  for (const insider of ["B", "C"]) expect(staysOpen(attackedBy(schools, [insider]).attack), insider).toBe(true);
  const two = schools.slice(0, 2);
  expect(staysOpen(attackedBy(two, ["B"]).attack)).toBe(true);
});

test("where a measure is a number of pupils, those few are themselves what is small, and of how many is not said", () => {
  const suspended = { ...absence, unit: "pupils" as const, by: [] };
  const counts = [school("A", { "absence.all": of(1, 400) }), school("B", { "absence.all": of(14, 300) }), school("C", { "absence.all": of(9, 200) })];
  const { cells } = hideSmall(suspended, counts, undefined).shown;
  expect(cells["A all"]).toBe("hidden");
  expect(Object.values(cells).filter((cell) => cell === "hidden").length).toBeGreaterThan(1);
  expect(Object.values(cells).filter((cell) => typeof cell === "object").map(({ outOf }) => outOf)).toEqual(expect.arrayContaining([null]));
});

test.each([[[0, 1, 1, 2, 1]], [[3, 0, 0, 0, 0]], [[2, 14]], [[1, 1, 30, 2, 0]]])("numbers so few that all of them are hidden can be given all the same: %s", (counts) => {
  const suspended = { ...absence, unit: "pupils" as const, by: [] };
  const schools = counts.map((count, place) => school(String(place), { "absence.all": of(count, 200) }));
  const { shown, givesAway } = hideSmall(suspended, schools, undefined);
  expect(givesAway).toBe(false);
  counts.forEach((count, place) => count <= 5 && expect(shown.cells[cellId(String(place), "all")], String(count)).toBe("hidden"));
});

test("a part that is not available gives nothing away by what is left over", () => {
  const left: FilledFigures = { ...ordinary, "absence.send": { status: "not-available", count: null, outOf: null }, "absence.no-send": { status: "available", count: 29, outOf: 198 } };
  const { shown } = hideSmall(absence, [school("A", left), school("B", ordinary), school("C", ordinary)], undefined);
  const seen = ["all", "no-send"].map((part) => typeof shown.cells[cellId("A", part)]);
  expect(seen).not.toEqual(["object", "object"]);
});

test("a correction never shows what was hidden, and what was shown is reckoned with", () => {
  const schools = [school("A", small), school("B", ordinary), school("C", ordinary)];
  const { shown: before } = hideSmall(absence, schools, undefined);
  const { shown: after } = hideSmall(absence, [school("A", four([5, 30], [6, 70], [8, 8], [3, 92])), ...schools.slice(1)], before);
  for (const [id, cell] of Object.entries(before.cells)) if (cell === "hidden") expect(after.cells[id], id).toBe("hidden");
});

test("everybody who works here reads what was given, hidden numbers nowhere in it; guests and other trusts do not", async () => {
  const { trust, executive, roundId, aSchool, send } = await aTrustWithReturns();
  for (const [name, figures] of [["Oakfield", small], ["Birch", ordinary], ["Cedar", ordinary]] as const) {
    const { school: at, head } = await aSchool(name);
    await send(head, at, figures);
  }
  await expect(releaseFigures(await trust.administrator(), { requestId: v7(), roundId })).rejects.toThrow(NotFound);
  await releaseFigures(executive, { requestId: v7(), roundId });
  const teacher = await trust.person("Toby Teacher", { role: "teacher" });
  const { content } = await readRelease(teacher, roundId);
  const oakfield = content.schools.find(({ name }) => name === "Oakfield");
  expect(content.measures[0]?.cells[cellId(oakfield?.id ?? "", "send")]).toBe("hidden");
  expect(content.measures[0]?.cells[cellId(TRUST, "all")]).toEqual({ count: 71, outOf: 500 });
  expect((await exportRelease(teacher, roundId)).csv).toContain("Oakfield,Missing a tenth of sessions,With special educational needs,,,Hidden: few pupils");
  await expect(readRelease(await trust.person("Gita Guest", { role: "guest" }), roundId)).rejects.toThrow(NotFound);
  await expect(readRelease((await outsidersTo(trust))["another trust's executive"] ?? teacher, roundId)).rejects.toThrow(NotFound);
});
