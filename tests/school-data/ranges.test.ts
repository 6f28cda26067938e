import { parse } from "csv-parse/sync";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SubjectTables } from "@/app/(trust)/schools/[schoolId]/figures/subject-tables";
import { PublishedFigures } from "@/app/(trust)/schools/[schoolId]/published-figures";
import { exportSchoolFigures } from "@/lib/insights/school/export-school-figures";
import { readFiguresPage } from "@/lib/insights/school/read-figures-page";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { isShareOfPupils } from "@/lib/school-data/measures/beside";
import { measures } from "@/lib/school-data/measures/measures";
import { asSeries } from "@/lib/school-data/series/series";
import { v7 } from "@/lib/submissions/uuid";
import { aSeries } from "@/tests/comparison/a-series";
import { aTrustWithAUrn, sendFigures } from "./a-trust-with-figures";

const shares = measures.filter(isShareOfPupils);
/** Every share of pupils that there is, of all pupils and of girls, beside a hidden year. */
const series = asSeries(shares.flatMap(({ key }) => (["all", "girls"] as const).flatMap((pupils) =>
  aSeries(key, { pupils, academicYear: "2018/19", number: 63, cohort: 30 }, { pupils, academicYear: "2017/18" }).figures)));
/** What each row that is headed by a share of pupils says. */
const rowsOf = (html: string) => [...html.matchAll(/<tr[^>]*><th[^>]*scope="row"[^>]*>.*?<\/tr>/g)].map(([row]) => row.replaceAll(/<[^>]+>/g, " "));
const RANGE = /63%\s+between (?:46% and 78%|45\.5% and 78\.1%)/;

test("in the tables of a school's subjects, groups of pupils included, no share of pupils stands without its range, and nothing hidden has one", () => {
  const rows = rowsOf(renderToStaticMarkup(createElement(SubjectTables, { series, joinedOn: null })));
  expect(rows).toHaveLength(2 * shares.length);
  expect(rows.filter((row) => !RANGE.test(row))).toEqual([]);
  expect(rows.filter((row) => row.match(/between/g)?.length !== 1)).toEqual([]);
});

test("on a school's first page no share of pupils stands without its range, and nothing hidden has one", () => {
  const shown = (year: string) => rowsOf(renderToStaticMarkup(createElement(PublishedFigures, { schoolId: "oakfield", joinedOn: null, figures: series.flatMap(({ figures }) => figures).filter(({ academicYear }) => academicYear === year) })));
  const rows = shown("2018/19");
  expect(rows).toHaveLength(shares.filter(({ main }) => main).length);
  expect(rows.filter((row) => !RANGE.test(row))).toEqual([]);
  expect(shown("2017/18").filter((row) => /Hidden/.test(row) && !/between/.test(row))).toHaveLength(rows.length);
});

test("in the table to take away no share of pupils stands without its range, and nothing hidden has one", async () => {
  const { administrator, school, urn } = await aTrustWithAUrn();
  const file = `RECTYPE,URN,TELIG,BELIG,GELIG,PTRWM_EXP,PTRWM_EXP_B,PTRWM_EXP_G,PTRWM_HIGH,PTRWM_HIGH_B,PTRWM_HIGH_G\r\n1,${urn},30,15,15,63%,60%,67%,10%,SUPP,SUPP`;
  await bringFiguresIn(administrator, { importId: await sendFigures(administrator, file), requestId: v7() });
  const rows: Record<string, string>[] = parse((await exportSchoolFigures(administrator, school.id)).csv, { bom: true, columns: true });
  const { figures } = await readFiguresPage(administrator, school.id);
  expect(rows).toHaveLength(figures.length);
  const ranges = rows.map((row) => [row["Figure"], row["Limits"] !== "", Number(row["Lower limit"]) < Number(row["Figure"]) && Number(row["Upper limit"]) > Number(row["Figure"])]);
  expect(figures.every(({ measure }) => shares.some(({ key }) => key === measure))).toBe(true);
  expect(ranges.toSorted()).toEqual([["", false, false], ["", false, false], ["10", true, true], ["60", true, true], ["63", true, true], ["67", true, true]]);
});
