import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SubjectTables } from "@/app/(trust)/schools/[schoolId]/figures/subject-tables";
import { PublishedFigures } from "@/app/(trust)/schools/[schoolId]/published-figures";
import { NotFound } from "@/lib/errors";
import { loadRegisterFiles } from "@/lib/register/load-files";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { loadPublished } from "@/lib/school-data/published/load-published";
import { findMeasure } from "@/lib/school-data/measures/measures";
import { exportSchoolFigures } from "@/lib/insights/school/export-school-figures";
import { readFiguresPage } from "@/lib/insights/school/read-figures-page";
import { asSeries, figureOf, mainFigures, yearsOf } from "@/lib/school-data/series/series";
import { numberInWords, valueInWords } from "@/lib/school-data/value-in-words";
import type { Viewer } from "@/lib/viewers/viewer";
import { v7 } from "@/lib/submissions/uuid";
import { aTrust, THEN } from "@/tests/support/a-trust";
import { aTrustWithAUrn, aUrn, figureRows, sendFigures } from "./a-trust-with-figures";

const owner = process.env.OWNER_DATABASE_URL ?? "";
const folder = mkdtempSync(join(tmpdir(), "series-"));
async function published(year: string, ...rows: string[]) {
  const path = join(folder, `${year}_${v7()}.csv`);
  writeFileSync(path, figureRows(...rows));
  await loadPublished(owner, path, { at: THEN });
}
async function links(...rows: string[]) {
  const path = join(folder, `links-${v7()}.csv`);
  writeFileSync(path, ["URN,LinkURN,LinkName,LinkType,LinkEstablishedDate", ...rows].join("\n"));
  await loadRegisterFiles(owner, [path], THEN);
}
const years = async (viewer: Viewer, schoolId: string) =>
  (await readFiguresPage(viewer, schoolId)).figures.filter(({ measure }) => measure === "ks2-rwm-expected").map(({ academicYear, number, past }) => `${academicYear} ${number}${past ? ` as ${past}` : ""}`);

test("a school's history goes back to the number it had before, for the years that began before it joined", async () => {
  const { administrator, school, urn } = await aTrustWithAUrn();
  const before = aUrn();
  await links(`${urn},${before},Old,Predecessor,01-04-2018`);
  await published("2016-2017", `1,${before},30,50%,0,0,0`);
  await published("2017-2018", `1,${before},30,55%,0,0,0`, `1,${urn},,NEW,NEW,NEW,NEW`);
  await published("2018-2019", `1,${before},30,1%,0,0,0`, `1,${urn},31,60%,0,0,0`);
  expect(await years(administrator, school.id)).toEqual(["2018/19 60", `2017/18 55 as ${before}`, `2016/17 50 as ${before}`]);
  expect((await readFiguresPage(administrator, school.id)).pasts).toEqual([{ urn: before, name: null, joinedOn: "2018-04-01", goesOn: true }]);
});

test("a school that was merged into another is counted in neither its history nor twice", async () => {
  const { administrator, school, urn } = await aTrustWithAUrn();
  const [infants, juniors] = [aUrn(), aUrn()];
  await links(`${urn},${infants},Infants,Predecessor - merged,01-09-2018`, `${urn},${juniors},Juniors,Predecessor - merged,01-09-2018`);
  await published("2017-2018", `1,${infants},30,40%,0,0,0`, `1,${juniors},30,50%,0,0,0`);
  await published("2018-2019", `1,${urn},31,60%,0,0,0`);
  expect(await years(administrator, school.id)).toEqual(["2018/19 60"]);
  expect((await readFiguresPage(administrator, school.id)).pasts.map(({ goesOn }) => goesOn)).toEqual([false, false]);
});

test("what an administrator sends of the number before belongs to the same school", async () => {
  const { administrator, school, urn } = await aTrustWithAUrn();
  const before = aUrn();
  await links(`${urn},${before},Old,Predecessor,01-04-2019`);
  const importId = await sendFigures(administrator, figureRows(`1,${before},31,63%,1.2,0.1,2.3`), { name: "2017-2018_ks2final.csv" });
  await bringFiguresIn(administrator, { importId, requestId: v7() });
  expect(await years(administrator, school.id)).toEqual([`2017/18 63 as ${before}`]);
});

test("a year in which nothing was published says so; what says nothing in any year is left out; the main ones come first", async () => {
  const { administrator, school, urn } = await aTrustWithAUrn();
  await published("2018-2019", `1,${urn},31,60%,-1.9,-3.4,-0.4`);
  const { figures } = await readFiguresPage(administrator, school.id);
  const series = asSeries(figures);
  expect(series.map(({ measure }) => measure.key)).toEqual(["ks2-rwm-expected", "ks2-reading-progress"]);
  const [, progress] = series;
  expect(yearsOf(series)).toEqual(["2018/19"]);
  expect(progress && [figureOf(progress, "2023/24"), figureOf(progress, "2022/23")]).toEqual(["not-published-this-year", undefined]);
  expect(mainFigures(figures).map(({ measure, figure }) => valueInWords(measure, figure))).toEqual(["60%", "−1.9"]);
});

test("numbers are written as their measure has them", () => {
  const write = (key: string, number: number) => {
    const measure = findMeasure(key);
    return measure && numberInWords(measure, number);
  };
  expect([write("ks2-rwm-expected", 63), write("attendance", 94.0766), write("ks2-reading-progress", 1.2), write("ks2-reading-progress", -0.04), write("ks2-reading-score", 104), write("pupils-on-roll", 1234), write("inspection-overall-to-2024", 2), write("ks4-progress-8", -0.5)])
    .toEqual(["63%", "94.1%", "+1.2", "0.0", "104", "1,234", "Good", "−0.50"]);
});

test("the table to take away holds every figure with its source, and no number where one is hidden; another trust's school is not here", async () => {
  const { administrator, school, urn } = await aTrustWithAUrn();
  await published("2018-2019", `1,${urn},4,SUPP,-1.9,-3.4,-0.4`);
  const { csv, name } = await exportSchoolFigures(administrator, school.id);
  expect(name).toBe("figures-oakfield-primary.csv");
  expect(csv).toContain(`"Reading, writing and maths: expected standard",All pupils,2018/19,,"Hidden: few pupils, or beside few",,,,,,${urn},"Department for Education, key stage 2 performance tables",`);
  expect(csv).toContain("Progress in reading,All pupils,2018/19,-1.9,Available,,-3.4,-0.4,\"95%, as published\"");
  await expect(exportSchoolFigures(await (await aTrust("Another")).administrator(), school.id)).rejects.toThrow(NotFound);
});

test("every year says what it is beside the day on which the school joined its trust: in the tables of its subjects, on its first page and in its file", async () => {
  const { trust, administrator, school, urn } = await aTrustWithAUrn();
  await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: school.id }, data: { joinedOn: new Date("2018-01-01") } }));
  await published("2016-2017", `1,${urn},30,50%,0,0,0`);
  await published("2017-2018", `1,${urn},30,55%,0,0,0`);
  const { figures, joinedOn } = await readFiguresPage(administrator, school.id);
  const texts = [createElement(SubjectTables, { series: asSeries(figures), joinedOn }), createElement(PublishedFigures, { figures, schoolId: school.id, joinedOn })].map((element) => renderToStaticMarkup(element));
  expect(texts.map((text) => [text.includes("2016/17, before it joined the trust"), text.includes("2017/18, the year in which it joined")])).toEqual([[true, true], [false, true]]);
  const rows: Record<string, string>[] = parse((await exportSchoolFigures(administrator, school.id)).csv, { bom: true, columns: true });
  expect(new Set(rows.map((row) => `${row["Academic year"]} ${row["Beside the day on which it joined the trust"]}`))).toEqual(new Set(["2016/17 Before it joined the trust", "2017/18 The year in which it joined"]));
});
