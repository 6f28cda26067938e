import { expect, test } from "vitest";
import { standingInWords } from "@/lib/comparison/headlines/standing";
import { funnelLimits } from "@/lib/comparison/uncertainty/funnel-limits";
import { NotFound } from "@/lib/errors";
import { exportFiguresTable } from "@/lib/insights/figures/export-figures-table";
import { figureCell } from "@/lib/insights/figures/figure-cell";
import { figuresFilter } from "@/lib/insights/figures/figures-filter";
import { funnelOf } from "@/lib/insights/figures/funnel-of";
import type { FiguresColumn } from "@/lib/insights/figures/gather-figures-table";
import { readFiguresTable } from "@/lib/insights/figures/read-figures-table";
import { outOfLineIn, sayHowFiguresStand, sayTrust } from "@/lib/insights/figures/say-figures";
import { saySchoolInShort } from "@/lib/insights/figures/say-school-in-short";
import { findMeasure } from "@/lib/school-data/measures/measures";
import { asDate } from "@/lib/school-year/day";
import { markDiscussed } from "@/lib/check-ins/conversation/mark-discussed";
import { aSharedCheckIn } from "@/tests/support/a-check-in";
import { outsidersTo, THEN, type Trust } from "@/tests/support/a-trust";
import { aTrustOfFour, inOrder, names } from "./a-trust-of-four";

const measure = findMeasure("ks2-rwm-expected");
if (!measure) throw new Error("No such measure");
const nothingElse = { discussedAt: null, joinedOn: null };
const figure = { schoolId: "", measure: measure.key, pupils: "all" as const, academicYear: "2018/19" as const, status: "available" as const, lower: null, upper: null, past: null, source: "", publishedOn: null, england: 61, recordedAt: THEN };

/** A week of a school that was discussed at a moment. */
async function discussed(trust: Trust, name: string, at: Date) {
  const { id } = await trust.arrange((db) => db.school.findFirstOrThrow({ where: { trustId: trust.trustId, name } }));
  const lead = await trust.person(`Lead of ${name}`, { role: "trust_team" });
  const leader = await trust.principalOf([{ id, trustId: trust.trustId, name }], lead);
  const checkInId = await aSharedCheckIn(leader);
  for (const { personId } of [leader, lead]) await markDiscussed(await trust.viewer(personId, at), checkInId);
}
/** Of all the shown schools together. */
const saidOf = ({ measure: of, together: [all] }: FiguresColumn) => all && sayTrust(of, all);
const filter = (asked: Record<string, string> = {}) => figuresFilter.parse(asked);

test("each figure says how it stands, whether chance explains it and whether it clearly changed; every school is there", async () => {
  const { executive } = await aTrustOfFour();
  const { rows, columns } = await readFiguresTable(executive, filter());
  expect(rows.map(({ school }) => school.name)).toEqual(inOrder);
  const cellOf = (name: string, measure: string) => rows.find(({ school }) => school.name === name)?.cells.get(measure);
  expect(funnelLimits(65, 60).outer.lower).toBeGreaterThan(40);
  expect(cellOf("Ash Primary", "ks2-rwm-expected")).toMatchObject({ standing: "worse", outOfLine: { good: false, limit: "99.8%", by: "funnel" }, moved: { good: false, since: "2017/18" } });
  expect(cellOf("Ash Primary", "ks2-reading-progress")).toMatchObject({ standing: "worse", outOfLine: { good: false, by: "published" } });
  expect(cellOf("Birch Primary", "ks2-rwm-expected")).toMatchObject({ standing: "close", outOfLine: undefined, moved: undefined });
  expect(cellOf("=Cedar Primary", "ks2-rwm-expected")).toMatchObject({ figure: { number: null, status: "suppressed" }, standing: undefined, outOfLine: undefined });
  expect(columns.map(({ measure, year }) => [measure.key, year])).toEqual([["ks2-rwm-expected", "2018/19"], ["ks2-reading-progress", "2018/19"]]);
  expect(outOfLineIn(rows, false).map(({ why }) => why)).toEqual([
    "Reading, writing and maths: expected standard, 40% of 60 pupils in 2018/19: at England’s 65%, chance alone would lead so far down less than once in a thousand",
    "Progress in reading, −3.1 in 2018/19: the whole published range is below England’s 0.0",
  ]);
  expect(outOfLineIn(rows, true)).toEqual([]);
  expect(sayHowFiguresStand(rows)).toBe("1 school out of line to look at.");
});

test("a school folded to one line says what is to be noticed of it, and nothing of chance where nothing was held against it", async () => {
  const { trust, executive } = await aTrustOfFour();
  const inShort = async () => (await readFiguresTable(executive, filter())).rows.map(({ school, ...row }) => [school.name, saySchoolInShort(row)]);
  expect(await inShort()).toEqual([["=Cedar Primary", "No figures"], ["Ash Primary", "2 figures: 2 to look at and 2 clearly changed"], ["Birch Primary", "2 figures: none out of line"], ["Dell Secondary", "No figures"]]);
  await discussed(trust, "Birch Primary", new Date(THEN.getTime() - 30 * 86_400_000));
  expect((await inShort())[2]).toEqual(["Birch Primary", "2 figures: none out of line and 2 new"]);
  expect(saySchoolInShort({ cells: new Map([["old", { measure, figure: { ...figure, number: 60, cohort: 40 }, range: undefined, standing: undefined, held: false, outOfLine: undefined, moved: undefined, isNew: false, joining: undefined }]]), returned: new Map() })).toBe("1 figure");
});

test("the trust is weighted by pupils with the school mean beside it, and a hidden school is in neither", async () => {
  const { executive } = await aTrustOfFour();
  const { columns, rows } = await readFiguresTable(executive, filter());
  const [expected, progress] = columns;
  expect(progress && saidOf(progress)).toEqual({ weighted: null, mean: "−1.4", england: "0.0", rests: "2 schools, of how many pupils is not published, so schools cannot be weighted; 1 school left out, without a figure" });
  const { csv } = await exportFiguresTable(executive, filter());
  expect(csv).toContain('"Progress in reading, every school counted the same",2018/19,-1.4,,');
  expect(csv).not.toContain("Progress in reading, every pupil");
  expect(expected && saidOf(expected)).toEqual({ weighted: "58%", mean: "55%", england: "65%", rests: "150 pupils in 2 schools; 1 school left out, without a figure or a number of pupils" });
  const funnel = expected && funnelOf(expected, rows);
  expect(funnel?.schools.map(({ name, cohort }) => [name, cohort])).toEqual([["Ash Primary", 60], ["Birch Primary", 90]]);
  expect(funnel?.apart).toEqual([["Birch Primary"], ["Ash Primary"]]);
});

test.each([
  [{ phase: "Secondary" }, ["Dell Secondary"]],
  [{ only: "out" }, ["Ash Primary"]],
  [{ only: "moved" }, ["Ash Primary"]],
  [{ only: "fresh" }, []],
  [{ only: "nonsense", hub: "x", measure: "none" }, inOrder],
] as const)("the filter %o leaves these schools, on the screen and in the file", async (asked, left) => {
  const { executive } = await aTrustOfFour();
  const { rows } = await readFiguresTable(executive, filter(asked));
  expect(rows.map(({ school }) => school.name)).toEqual(left);
  const { csv } = await exportFiguresTable(executive, filter(asked));
  for (const name of names.slice(0, 3)) expect(csv.includes(name.replace("=", "'=")), name).toBe((left as readonly string[]).includes(name));
});

test("what came in after a school's last one-to-one was discussed is new, and not once more when another file says the same", async () => {
  const { trust, executive } = await aTrustOfFour();
  const before = await readFiguresTable(executive, filter({ only: "fresh" }));
  expect(before.rows).toEqual([]);
  await discussed(trust, "Ash Primary", new Date(THEN.getTime() - 60_000));
  await discussed(trust, "Birch Primary", new Date(THEN.getTime() + 60_000));
  const { rows } = await readFiguresTable(executive, filter({ only: "fresh" }));
  expect(rows.map(({ school }) => school.name)).toEqual(["Ash Primary"]);
  expect(sayHowFiguresStand(rows)).toContain("new figures at 1 school since the last one-to-one");
});

test("the pupils behind a rounded percentage are held against the limits, not the percentage", () => {
  const at = (number: number, cohort: number) => figureCell(measure, [{ ...figure, number, cohort }], { year: "2018/19", isRecent: true }, nothingElse)?.outOfLine;
  expect([at(41, 29), at(47, 55), at(48, 64)]).toEqual([undefined, undefined, undefined]);
  expect(at(38, 29)).toMatchObject({ good: false, limit: "95%" });
  expect(figureCell(measure, [{ ...figure, number: 20, cohort: 60 }], { year: "2018/19", isRecent: false }, nothingElse)?.outOfLine).toBeUndefined();
});

test("that no school lies beyond the limits of chance is said only where some figure was held against them", () => {
  const persistent = findMeasure("absence-year-persistent");
  if (!persistent) throw new Error("No such measure");
  const said = (of: typeof persistent, year: { isRecent: boolean }) => {
    const cell = figureCell(of, [{ ...figure, measure: of.key, number: 61, cohort: 60 }], { year: "2018/19", ...year }, nothingElse);
    if (!cell?.range) throw new Error("No range");
    return sayHowFiguresStand([{ school: { id: "", name: "", phase: null, among: null, hubId: null, hub: null, ...nothingElse }, cells: new Map([[of.key, cell]]), returned: new Map() }]);
  };
  expect(said(measure, { isRecent: true })).toBe("No shown school lies beyond the limits of chance.");
  expect(said(measure, { isRecent: false }), "an old year").toBeUndefined();
  expect(said(persistent, { isRecent: true }), "what is no matter of chance").toBeUndefined();
});

test("how a figure stands is said to be beside England’s schools of its phase where phases are too unlike to be one", () => {
  expect([standingInWords("worse", { besidePhase: true }), standingInWords("better", {})]).toEqual(["Clearly worse than England’s schools of its phase", "Clearly better than England"]);
});

test("a year before a school joined the trust, and the one in which it did, are marked in the cell, beside the trust's figure and in the file", async () => {
  const { trust, executive } = await aTrustOfFour();
  const joined = (name: string, day: string) => trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, name }, data: { joinedOn: asDate(day) } }));
  const said = async () => {
    const { rows, columns: [column] } = await readFiguresTable(executive, filter());
    return { cells: rows.flatMap(({ cells }) => cells.get("ks2-rwm-expected")?.joining ?? []), rests: column && saidOf(column)?.rests };
  };
  expect(await said()).toEqual({ cells: [], rests: "150 pupils in 2 schools; 1 school left out, without a figure or a number of pupils" });
  await joined("Ash Primary", "2021-04-01");
  await joined("Birch Primary", "2019-01-01");
  await joined("=Cedar Primary", "2018-09-01");
  expect(await said()).toEqual({ cells: ["since", "before", "year"], rests: "150 pupils in 2 schools; 1 school left out, without a figure or a number of pupils; 2 schools had not joined the trust when that year began" });
  const lines = (await exportFiguresTable(executive, filter())).csv.split("\r\n");
  const ends = (name: string) => lines.find((line) => line.startsWith(name))?.split(",").at(-1);
  expect([lines[0], "Ash", "Birch", "'=Cedar"].map((name) => ends(name ?? ""))).toEqual(["Beside the day on which it joined the trust", "Before it joined the trust", "The year in which it joined", "Since it joined the trust"]);
});

test("the file has no formula and no number of a hidden cohort's figure", async () => {
  const { executive } = await aTrustOfFour();
  const { csv } = await exportFiguresTable(executive, filter());
  expect(csv).not.toMatch(/(^|[\n,"])=/);
  expect(csv).toContain("'=Cedar Primary,Primary,,\"Reading");
  expect(csv.split("\r\n").find((line) => line.startsWith("'=Cedar"))).toContain("2018/19,,\"Hidden: few pupils, or beside few\",");
});

test("nobody but an executive sees schools side by side, and an executive no other trust's", async () => {
  const { trust, executive } = await aTrustOfFour();
  const { "another trust's executive": elsewhere, ...inside } = await outsidersTo(trust);
  for (const [who, outsider] of Object.entries(inside)) {
    await expect(readFiguresTable(outsider, filter()), who).rejects.toThrow(NotFound);
    await expect(exportFiguresTable(outsider, filter()), who).rejects.toThrow(NotFound);
  }
  if (!elsewhere) throw new Error("Nobody of another trust");
  expect((await readFiguresTable(elsewhere, filter())).rows).toEqual([]);
  expect((await readFiguresTable(executive, filter())).rows.length).toBeGreaterThan(3);
});
