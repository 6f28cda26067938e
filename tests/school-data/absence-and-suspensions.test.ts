import { expect, test } from "vitest";
import { factsOfSeries } from "@/lib/comparison/headlines/facts-of-series";
import { sayAgainstNational } from "@/lib/comparison/headlines/say-against-national";
import { sayInShort } from "@/lib/comparison/headlines/say-in-short";
import { figuresFilter } from "@/lib/insights/figures/figures-filter";
import { readFiguresTable } from "@/lib/insights/figures/read-figures-table";
import { shipped } from "@/lib/school-data/editions/shipped";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { readFiguresPage } from "@/lib/insights/school/read-figures-page";
import { asSeries } from "@/lib/school-data/series/series";
import { v7 } from "@/lib/submissions/uuid";
import { absenceTable } from "@/prisma/seed/figures/absence-table";
import { madeUpEditions } from "@/prisma/seed/figures/made-up-editions";
import { suspensionTable } from "@/prisma/seed/figures/suspension-table";
import { aTrustWithAUrn, sendFigures } from "./a-trust-with-figures";
import { readAll } from "./read-a-file";

// Every file here is made up, under the columns of Explore education statistics.
const places = "time_period,time_identifier,geographic_level,country_code,old_la_code,school_urn,education_phase";
const absence = (...rows: string[]) => [`${places},enrolments,sess_overall_percent,sess_authorised_percent,sess_unauthorised_percent,enrolments_pa_10_exact_percent,enrolments_pa_50_exact_percent`, ...rows].join("\r\n");
const suspensions = (...rows: string[]) => [`${places},headcount,perm_excl,perm_excl_rate,suspension,susp_rate,one_plus_susp,one_plus_susp_rate`, ...rows].join("\r\n");
const school = (urn: string, phase = "State-funded primary", period = "202425,Academic year") => `${period},School,E92000001,850,${urn},${phase}`;
const england = (phase: string) => `202425,Academic year,National,E92000001,,,${phase}`;

test("a school's own absence is of all its pupils, England's is by phase, and half years are passed over", async () => {
  const { figures, report } = await readAll(absence(
    `${school("900301")},420,5.12345,3.9,1.2,13.80952,0.7`, `${school("900301", "State-funded primary", "202526,Autumn and spring term")},418,9,9,0,9,9`,
    `${england("Total")},7900000,7.1,4.6,2.5,19.2,2.3`, `${england("State-funded primary")},4150000,5.4,3.8,1.6,14.4,0.9`,
  ), "1a_Absence_3term_school.csv");
  expect(report).toMatchObject({ edition: { key: "absence-over-the-year" }, problemCount: 0, academicYears: ["2024/25"], passedOver: 1, unknown: [] });
  expect(figures.filter(({ measure }) => measure === "absence-year").map(({ place, pupils, number, cohort }) => [place, pupils, number, cohort])).toEqual([
    ["900301", "all", "5.12345", 420], ["E92000001", "all", "7.1", 7_900_000], ["E92000001", "primary", "5.4", 4_150_000],
  ]);
});

test.each([["c", "suppressed"], ["z", "not-applicable"], ["x", "not-available"], [":", "not-available"], ["k", "low-coverage"], ["u", "low-coverage"], ["", "not-available"]])("‘%s’ is %s and no number", async (cell, status) => {
  const { figures, report } = await readAll(suspensions(`${school("900301")},30,${cell},${cell},${cell},${cell},${cell},${cell}`), "exc_school.csv");
  expect(report).toMatchObject({ edition: { key: "suspensions" }, problemCount: 0 });
  expect(figures.every((one) => one.number === null && one.status === status)).toBe(true);
});

test("‘low’ is a number that rounds to nought; a pupil may be suspended often, so a rate may pass a hundred and a share may not", async () => {
  const { figures, report } = await readAll(suspensions(`${school("900301")},60,0,low,90,150,12,20`, `${school("900302")},60,0,-0.1,90,150,12,120`, `${school("900303")},60,1.5,0,90,150,12,20`, `${school("900301")},60,0,0,0,0,0,0`, `${school("12")},60,0,0,0,0,0,0`, `${school("900304", "Nursery")},60,0,0,0,0,0,0`), "exc_school.csv");
  const of = (measure: string) => figures.find((one) => one.place === "900301" && one.measure === measure)?.number;
  expect([of("permanent-exclusion-rate"), of("suspension-rate")]).toEqual(["0", "150"]);
  expect(report.problems.map(({ row, column, words }) => [row, column, words])).toEqual([
    [3, "one_plus_susp_rate", "‘120’ is not between 0 and 100"], [3, "perm_excl_rate", "‘-0.1’ is less than none"], [4, "perm_excl", "‘1.5’ is not a number of pupils"],
    [5, null, "900301 stands in row 2 as well"], [6, "school_urn", "‘12’ is not a URN of six figures"],
  ]);
});

test("beside a primary stand England's primary schools; a school of no single phase has none beside it; counts have none at all", async () => {
  const { trust, school: { id }, urn, administrator } = await aTrustWithAUrn();
  const read = async (phase: string) => {
    await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id }, data: { phase } }));
    const { figures } = await readFiguresPage(administrator, id);
    const { rows } = await readFiguresTable(await trust.executive(), figuresFilter.parse({}));
    return { figures, cells: rows[0]?.cells };
  };
  for (const [name, content] of [
    ["absence.csv", absence(`${school(urn)},420,8.12345,3.9,1.2,13.80952,0.7`, `${england("Total")},7900000,7.1,4.6,2.5,19.2,2.3`, `${england("State-funded primary")},4150000,5.4,3.8,1.6,14.4,0.9`)],
    ["exc_school.csv", suspensions(`${school(urn)},420,0,0,30,7.14286,12,2.85714`, `${england("State-funded primary")},4600000,1400,0.03,105000,2.3,41000,0.9`)],
  ] as const) await bringFiguresIn(administrator, { importId: await sendFigures(administrator, content, { name }), requestId: v7() });
  const primary = await read("Primary");
  const beside = ({ figures }: typeof primary) => Object.fromEntries(figures.map((one) => [one.measure, one.england]));
  expect(beside(primary)).toMatchObject({ "absence-year": 5.4, "absence-year-persistent": 14.4, "suspended-pupils": 0.9, suspensions: null });
  expect(primary.cells?.get("absence-year")).toMatchObject({ figure: { england: 5.4 }, standing: "unsure", outOfLine: undefined });
  expect(primary.cells?.get("suspended-pupils")).toMatchObject({ range: { from: "wilson" }, standing: "worse", outOfLine: undefined });
  const through = await read("All-through");
  expect(Object.values(beside(through)).every((one) => one === null)).toBe(true);
  expect(through.cells?.get("suspended-pupils")).toMatchObject({ standing: undefined });
  const series = asSeries(primary.figures);
  const said = (key: string) => series.flatMap((one) => (one.measure.key === key ? sayAgainstNational(factsOfSeries(one)) ?? [] : []))[0];
  expect(said("absence-year")).toBe("8.1% in 2024/25; in England’s schools of its phase 5.4%. How much of the difference is chance is not known.");
  expect(said("suspended-pupils")).toMatch(/^2\.9% \(between 1\.6% and 4\.9%\) in 2024\/25 is above the 0\.9% of England’s schools of its phase\. Lower is better\.$/);
  expect(sayInShort(series).flatMap(({ lines }) => lines)).toContain("Pupils suspended at least once: 2.9% against 0.9% of England’s schools of its phase in 2024/25");
});

test("the demo's tables are read by the same columns and say that they are made up", async () => {
  const schools = [{ urn: "990101", name: "Oakfield Primary", roll: 418, fsm: 21, phase: "Primary" }, { urn: "990102", name: "A small one", roll: 31, fsm: 9, phase: "Primary" }];
  for (const content of [absenceTable(schools, [2023, 2024]), suspensionTable(schools, [2023, 2024])]) {
    const { figures, report } = await readAll(content, "made-up.csv", [...shipped, ...madeUpEditions]);
    expect(report).toMatchObject({ problemCount: 0, unknown: [], missing: [], academicYears: ["2023/24", "2024/25"], edition: { source: expect.stringContaining("Made up for this demo") } });
    expect(figures.filter(({ place }) => place === "990101").length).toBeGreaterThan(0);
  }
  expect((await readAll(absenceTable(schools, [2024]), "", [...shipped, ...madeUpEditions])).figures.find(({ place, measure }) => place === "990102" && measure === "absence-year-persistent")).toMatchObject({ status: "suppressed", number: null });
});
