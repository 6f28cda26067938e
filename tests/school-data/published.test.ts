import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, expect, test } from "vitest";
import { prisma } from "@/lib/db/client";
import { addEdition } from "@/lib/school-data/editions/add-edition";
import { type LoadOptions, loadPublished } from "@/lib/school-data/published/load-published";
import { onRealData } from "@/tests/support/real-data";
import { realFigures } from "@/tests/support/real-files";
import { THEN } from "@/tests/support/a-trust";

const owner = process.env.OWNER_DATABASE_URL ?? "";
const folder = mkdtempSync(join(tmpdir(), "figures-"));
let made = 0;
function aFile(...rows: string[]) {
  const path = join(folder, `2018-2019_file-${(made += 1)}.csv`);
  writeFileSync(path, ["RECTYPE,URN,TELIG,PTRWM_EXP,READPROG,READPROG_LOWER,READPROG_UPPER", ...rows].join("\r\n"));
  return path;
}
const load = (path: string, more: Partial<LoadOptions> = {}) => loadPublished(owner, path, { at: THEN, ...more });
const kept = (place: string, measure = "ks2-rwm-expected") =>
  prisma().publishedFigure.findMany({ where: { place, measure, pupils: "all" }, orderBy: { id: "asc" } }).then((rows) => rows.map(({ number, status, supersededAt }) => `${number ?? status}${supersededAt ? " superseded" : ""}`));

/** Real figures of England would be known already to the files that other tests bring in. */
afterAll(async () => {
  const client = new Client({ connectionString: owner });
  await client.connect();
  await client.query("TRUNCATE published_inspection, published_figure, published_import");
  await client.end();
});

test("a file is kept with its source; the same file again changes nothing, and says so", async () => {
  const path = aFile("1,910001,31,63%,1.2,0.1,2.3", "1,910002,5,SUPP,SUPP,SUPP,SUPP");
  const first = await load(path, { publishedOn: "2019-12-13" });
  expect(first).toMatchObject({ written: true, before: false, counts: { changed: 0, same: 0 } });
  expect(await kept("910001")).toEqual(["63"]);
  expect(await kept("910002")).toEqual(["suppressed"]);
  const again = await load(path);
  expect(again).toMatchObject({ written: false, before: true, counts: { added: 0, changed: 0, same: first.counts.added } });
  expect(await kept("910001")).toEqual(["63"]);
  const { publishedOn, source } = await prisma().publishedImport.findFirstOrThrow({ where: { digest: first.report.digest } });
  expect([publishedOn, source]).toEqual([new Date("2019-12-13"), "Department for Education, key stage 2 performance tables"]);
});

test("the day of publication is the one that was given, else the one that the edition knows of the year, else none", async () => {
  const dayOf = async (year: string, more: Partial<LoadOptions> = {}) => {
    const path = join(folder, `${year}_day-${(made += 1)}.csv`);
    writeFileSync(path, `RECTYPE,URN,TELIG,PTRWM_EXP\r\n1,91005${made},31,63%`);
    const { report: { digest } } = await load(path, more);
    return (await prisma().publishedImport.findFirstOrThrow({ where: { digest } })).publishedOn?.toISOString().slice(0, 10);
  };
  expect([await dayOf("2017-2018"), await dayOf("2017-2018", { publishedOn: "2019-01-29" }), await dayOf("2018-2019")]).toEqual(["2018-12-13", "2019-01-29", undefined]);
});

test("a corrected file takes the place of what it changes and of nothing else; what stood there stays as history", async () => {
  await load(aFile("1,910011,31,63%,1.2,0.1,2.3", "1,910012,31,70%,1.2,0.1,2.3"));
  const corrected = aFile("1,910011,31,SUPP,1.2,0.1,2.3", "1,910012,31,70%,1.2,0.1,2.3");
  expect(await load(corrected, { preview: true })).toMatchObject({ written: false, counts: { added: 0, changed: 1 } });
  expect(await kept("910011")).toEqual(["63"]);
  expect(await load(corrected)).toMatchObject({ written: true, counts: { added: 0, changed: 1 } });
  expect(await kept("910011")).toEqual(["63 superseded", "suppressed"]);
  expect(await kept("910012")).toEqual(["70"]);
});

test("an older file loaded again brings nothing back", async () => {
  const [older, newer] = [aFile("1,910021,31,63%,1.2,0.1,2.3"), aFile("1,910021,31,64%,1.2,0.1,2.3")];
  await load(older);
  await load(newer);
  expect(await load(older)).toMatchObject({ before: true, written: false });
  expect(await kept("910021")).toEqual(["63 superseded", "64"]);
});

test("the same bytes about another year, or published after they came, are another file; about the same year they are the same", async () => {
  const path = join(folder, "of-no-year.csv");
  writeFileSync(path, "RECTYPE,URN,TELIG,PTRWM_EXP\r\n1,910071,31,63%");
  const years = async () => (await prisma().publishedFigure.findMany({ where: { place: "910071", measure: "ks2-rwm-expected" }, orderBy: { academicYear: "asc" } })).map(({ academicYear }) => academicYear);
  expect(await load(path, { year: "2021/22" })).toMatchObject({ before: false, written: true });
  expect(await load(path, { year: "2022/23" })).toMatchObject({ before: false, written: true });
  expect(await years()).toEqual(["2021/22", "2022/23"]);
  expect(await load(path, { year: "2022/23" })).toMatchObject({ before: true, written: false });
  expect(await load(path, { year: "2022/23", publishedOn: "2026-11-18" })).toMatchObject({ before: true, written: false });
  expect(await load(path, { year: "2022/23", publishedOn: "2026-11-20" })).toMatchObject({ before: false, written: true, counts: { added: 0, changed: 0 } });
  const corrected = aFile("1,910072,31,63%,1.2,0.1,2.3");
  await load(corrected);
  const newer = aFile("1,910072,31,64%,1.2,0.1,2.3");
  await load(newer, { at: new Date(THEN.getTime() + 60_000) });
  expect(await load(corrected, { at: new Date(THEN.getTime() + 172_800_000), publishedOn: "2026-11-21" })).toMatchObject({ before: false, written: true, counts: { changed: 1, later: 0 } });
  expect(await kept("910072")).toEqual(["63 superseded", "64 superseded", "63"]);
});

test("two loads at one moment of the same file write it once", async () => {
  const path = aFile("1,910081,31,63%,1.2,0.1,2.3");
  const loaded = await Promise.all([load(path), load(path), load(path)]);
  expect(loaded.map(({ written }) => written).toSorted()).toEqual([false, false, true]);
  expect(await kept("910081")).toEqual(["63"]);
});

test("an older file under a newer version of its edition adds what that reads newly, and brings nothing back", async () => {
  const edition = (version: number, names: string[]) => ({
    key: "grown-table", version, name: "Grown", source: "Own", recognisedBy: ["Number", "Read"], year: { from: "fixed", year: "2025/26" }, rows: [{ place: "school", code: { column: "Number" } }],
    columns: names.map((name) => ({ names: [name], measure: name === "Read" ? "ks2-reading-score" : "ks2-maths-score" })),
  });
  const file = (name: string, row: string) => {
    const path = join(folder, name);
    writeFileSync(path, `Number,Read,Maths\n${row}\n`);
    return path;
  };
  const [older, newer] = [file("grown-1.csv", "910061,104,101"), file("grown-2.csv", "910061,105,102")];
  const both = async () => [await kept("910061", "ks2-reading-score"), await kept("910061", "ks2-maths-score")];
  expect(await addEdition(owner, edition(1, ["Read"]), THEN)).toHaveProperty("edition");
  await load(older);
  await load(newer, { at: new Date(THEN.getTime() + 60_000) });
  expect(await addEdition(owner, edition(2, ["Read", "Maths"]), THEN)).toHaveProperty("edition");
  expect(await load(older)).toMatchObject({ before: false, written: true, counts: { added: 1, changed: 0, later: 1 } });
  expect(await both()).toEqual([["104 superseded", "105"], ["101"]]);
  expect(await load(newer)).toMatchObject({ written: true, counts: { added: 0, changed: 1, same: 1, later: 0 } });
  expect(await load(older)).toMatchObject({ before: true, written: false });
  expect(await both()).toEqual([["104 superseded", "105"], ["101 superseded", "102"]]);
});

test("one wrong cell, and nothing of the file is kept", async () => {
  const { report, written } = await load(aFile("1,910031,31,63%,1.2,0.1,2.3", "1,910032,31,many,1.2,0.1,2.3"));
  expect([written, report.problemCount]).toEqual([false, 1]);
  expect(await kept("910031")).toEqual([]);
});

test("an operator's edition is kept, read by, and never described anew under the same version", async () => {
  const own = { key: "own-table", version: 1, name: "Own", source: "Own", recognisedBy: ["Nr", "Read"], year: { from: "fixed", year: "2025/26" }, rows: [{ place: "school", code: { column: "Nr" } }], columns: [{ names: ["Read"], measure: "ks2-reading-score" }] };
  expect(await addEdition(owner, own, THEN)).toHaveProperty("edition");
  expect(await addEdition(owner, own, THEN)).toHaveProperty("edition");
  expect(await addEdition(owner, { ...own, name: "Other" }, THEN)).toEqual({ wrong: [expect.stringContaining("give this one version 2")] });
  expect(await addEdition(owner, { ...own, key: "ks2-extract" }, THEN)).toEqual({ wrong: [expect.stringContaining("give yours a higher one")] });
  const path = join(folder, "own.csv");
  writeFileSync(path, "Nr,Read\n910041,104\n");
  expect(await load(path)).toMatchObject({ written: true, report: { edition: { key: "own-table" } } });
  expect(await kept("910041", "ks2-reading-score")).toEqual(["104"]);
});

test("the application reads published figures and cannot write them", async () => {
  await expect(prisma().publishedFigure.updateMany({ data: { status: "suppressed" } })).rejects.toThrow(/permission denied/);
  await expect(prisma().registerPast.deleteMany({})).rejects.toThrow(/permission denied/);
});

onRealData("three real years of a council and the national extract of the third agree with each other", async () => {
  for (const year of ["2016-2017", "2017-2018", "2018-2019"]) expect(await load(realFigures(`performance/${year}_850_ks2final.csv`))).toMatchObject({ written: true, counts: { changed: 0, same: 0 } });
  const national = await load(realFigures("performance/2018-2019_england_ks2_extract.csv"));
  expect(national).toMatchObject({ written: true });
  // Progress and bands of the council's schools stand in both.
  expect(national.counts.same).toBeGreaterThan(1500);
  expect(national.counts.changed).toBeLessThan(100);
  for (const path of ["performance/2018-2019_england_ks4_extract.csv", "attendance/EES_ytd_data.csv", "gias/school_context_2024.csv"]) expect(await load(realFigures(path))).toMatchObject({ written: true });
});
