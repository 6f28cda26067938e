import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { exportFiguresTable } from "@/lib/insights/figures/export-figures-table";
import { figuresFilter } from "@/lib/insights/figures/figures-filter";
import { readFiguresTable } from "@/lib/insights/figures/read-figures-table";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { readFigureImportPage } from "@/lib/school-data/imports/read-import";
import { exportSchoolFigures } from "@/lib/insights/school/export-school-figures";
import { measures } from "@/lib/school-data/measures/measures";
import { hideThirds } from "@/lib/school-data/series/hide-thirds";
import { readFiguresPage } from "@/lib/insights/school/read-figures-page";
import { pupilGroups } from "@/lib/school-data/pupils";
import { v7 } from "@/lib/submissions/uuid";
import { aSeries } from "@/tests/comparison/a-series";
import { THEN } from "@/tests/support/a-trust";
import { aTrustWithAUrn, figureRows, sendFigures } from "./a-trust-with-figures";
import { readAll } from "./read-a-file";

type Shown = { measure: string; pupils: string; number: number | null; cohort: number | null };

const rates = [["suspended-pupils", "suspended-pupils-count"], ["suspension-rate", "suspensions"], ["permanent-exclusion-rate", "permanent-exclusions"]] as const;

/** Whoever has a count, or its rate and how many pupils it is of: what they can say of five pupils or fewer, and of what is hidden. */
function multiply(shown: readonly Shown[]): string[] {
  const of = (measure: string) => shown.find((one) => one.measure === measure);
  return rates.flatMap(([rateKey, countKey]) => {
    const [rate, count] = [of(rateKey), of(countKey)];
    const pupils = count?.number ?? (rate?.number == null || !rate.cohort ? null : Math.round((rate.number * rate.cohort) / 100));
    const half = rate && count && (rate.number === null) !== (count.number === null);
    return pupils !== null && (half || (pupils >= 1 && pupils <= 5)) ? [`${countKey}: ${pupils}`] : [];
  });
}

/** Whoever has two of three figures and how many pupils each is of: what they can say of the third, as pupils who reached it. */
function subtract(shown: readonly Shown[]): string[] {
  const of = (measure: string, pupils: string) => shown.find((one) => one.measure === measure && one.pupils === pupils);
  const reached = (one: Shown | undefined) => (one?.number == null || !one.cohort ? undefined : Math.round((one.number * one.cohort) / 100));
  return [...multiply(shown), ...[...new Set(shown.map(({ measure }) => measure))].flatMap((measure) => [["girls", "boys"], ["boys", "girls"], ["disadvantaged", "not-disadvantaged"], ["not-disadvantaged", "disadvantaged"]].flatMap(([half = "", other = ""]) => {
    const [all, known, hidden] = [of(measure, "all"), of(measure, other), of(measure, half)];
    const [did, didOfKnown] = [reached(all), reached(known)];
    return did === undefined || didOfKnown === undefined || !hidden || hidden.number !== null ? [] : [`${measure} ${half}: ${did - didOfKnown} of ${(all?.cohort ?? 0) - (known?.cohort ?? 0)}`];
  }))];
}

const columns = "RECTYPE,URN,TELIG,BELIG,GELIG,TFSM6CLA1A,TNotFSM6CLA1A,PTRWM_EXP,PTRWM_EXP_B,PTRWM_EXP_G,PTRWM_EXP_FSM6CLA1A,PTRWM_EXP_NotFSM6CLA1A,PTRWM_HIGH,PTRWM_HIGH_B,PTRWM_HIGH_G,PTRWM_HIGH_FSM6CLA1A,PTRWM_HIGH_NotFSM6CLA1A";
const table = (urn: string) => `${columns}\r\n1,${urn},15,10,5,6,9,80%,90%,SUPP,67%,89%,20%,30%,20%,SUPP,22%\r\n5,,600000,300000,300000,200000,400000,65%,61%,69%,51%,71%,10%,9%,11%,5%,13%`;

test("the attacker is worth its name: from the table as it was published the hidden pupils can be counted", async () => {
  const { figures } = await readAll(table("900101").replace("30%,20%,SUPP", "30%,SUPP,SUPP"));
  const shown = figures.filter(({ place }) => place === "900101").map((one) => ({ ...one, number: one.number === null ? null : Number(one.number) }));
  expect(subtract(shown)).toEqual(["ks2-rwm-expected girls: 3 of 5", "ks2-rwm-higher girls: 0 of 5", "ks2-rwm-higher disadvantaged: 1 of 6"]);
});

test("a school's page and its file give no hidden group away by subtraction; England's figures and what is not at risk stay", async () => {
  const { administrator, school, urn } = await aTrustWithAUrn();
  await bringFiguresIn(administrator, { importId: await sendFigures(administrator, table(urn)), requestId: v7() });
  const { figures } = await readFiguresPage(administrator, school.id);
  expect(subtract(figures)).toEqual([]);
  const said = (measure: string) => Object.fromEntries(figures.filter((one) => one.measure === measure).map(({ pupils, number, status, england }) => [pupils, [number ?? status, england]]));
  expect(said("ks2-rwm-expected")).toEqual({ all: [80, 65], boys: ["suppressed", 61], girls: ["suppressed", 69], disadvantaged: [67, 51], "not-disadvantaged": [89, 71] });
  const { csv } = await exportSchoolFigures(administrator, school.id);
  const lines: string[][] = parse(csv, { bom: true, from: 2 });
  const groupOf = Object.fromEntries(Object.entries(pupilGroups).map(([key, name]) => [name, key]));
  const taken = lines.map(([measure = "", pupils = "", , number, , cohort]) => ({ measure, pupils: groupOf[pupils] ?? "", number: number ? Number(number) : null, cohort: cohort ? Number(cohort) : null }));
  expect(taken.length).toBe(10);
  expect(subtract(taken)).toEqual([]);
});

test("what a file would change is shown as pages show it, before and after: no half from which the other could be worked out", async () => {
  const { administrator, urn } = await aTrustWithAUrn();
  await bringFiguresIn(administrator, { importId: await sendFigures(administrator, table(urn)), requestId: v7() });
  const changesOf = async (file: string) => Object.fromEntries(((await readFigureImportPage(administrator, await sendFigures(administrator, file))).plan?.changes ?? []).map(({ measure, pupils, before, after }) => [`${measure} ${pupils}`, [before.number ?? before.status, after.number ?? after.status]]));
  expect(await changesOf(table(urn).replace("80%,90%,SUPP", "75%,85%,SUPP"))).toEqual({ "ks2-rwm-expected all": [80, 75], "ks2-rwm-expected boys": ["suppressed", "suppressed"] });
  expect(await changesOf(table(urn).replace("15,10,5,", "17,10,7,").replace("80%,90%,SUPP", "80%,85%,71%"))).toMatchObject({ "ks2-rwm-expected boys": ["suppressed", 85], "ks2-rwm-expected girls": ["suppressed", 71] });
});

test("where only the figure of all pupils is hidden, its halves are hidden with it; a limit goes with its number", () => {
  const { figures: [one] } = aSeries("ks2-reading-progress", { number: 1, cohort: 8, lower: -2, upper: 4 });
  if (!one) throw new Error("No figure");
  const shown = hideThirds([{ ...one, number: null, status: "suppressed", cohort: null, lower: null, upper: null }, { ...one, pupils: "boys" }, { ...one, pupils: "girls" }]);
  expect(shown.map(({ number, status, cohort, lower, upper }) => [number, status, cohort, lower, upper])).toEqual(Array.from({ length: 3 }, () => [null, "suppressed", null, null, null]));
  const otherYear = hideThirds([one, { ...one, pupils: "boys" }, { ...one, pupils: "girls", academicYear: "2017/18", number: null, status: "suppressed" }]);
  expect(otherYear.map(({ number }) => number)).toEqual([1, 1, null]);
});

test.each([1, 3, 5])("a number of %i pupils is kept as hidden whoever wrote the file, and stands in no screen, file or trust's figure", async (cohort) => {
  const { trust, administrator, school, urn } = await aTrustWithAUrn();
  await bringFiguresIn(administrator, { importId: await sendFigures(administrator, figureRows(`1,${urn},${cohort},71%,0,0,0`, "5,,600000,65%,0,,")), requestId: v7() });
  const { figures } = await readFiguresPage(administrator, school.id);
  expect(figures.find(({ measure }) => measure === "ks2-rwm-expected")).toMatchObject({ number: null, status: "suppressed", cohort: null });
  const written = [(await exportSchoolFigures(administrator, school.id)).csv, (await exportFiguresTable(await trust.executive(), figuresFilter.parse({}))).csv];
  for (const csv of written) expect(csv).not.toMatch(/\b71\b/);
});

test.each([["a number of five pupils", 71, "available", 5], ["of how many a hidden one is", null, "suppressed", 5], ["of how many one without a number is", null, "low-coverage", 20]])("whatever writes it, the database keeps no figure that says %s", async (_what, number, status, cohort) => {
  const { trust, administrator, urn } = await aTrustWithAUrn();
  const importId = await sendFigures(administrator, figureRows(`1,${urn},31,63%,1.2,0.1,2.3`));
  const write = (pupils: number | null) => trust.arrange((db) => db.trustFigure.create({
    data: { trustId: trust.trustId, importId, placeKind: "school", place: urn, pupils: "girls", measure: "ks2-rwm-expected", academicYear: "2018/19", number, status, cohort: pupils, recordedAt: THEN },
  }));
  await expect(write(cohort)).rejects.toThrow("few_pupils_are_hidden_whole");
  await write(number === null ? null : 6);
});

test("six pupils are not hidden", async () => {
  const { figures } = await readAll(figureRows("1,900101,6,71%,0,0,0"));
  expect(figures.find(({ measure }) => measure === "ks2-rwm-expected")).toMatchObject({ number: "71", status: "available", cohort: 6 });
});

const suspended = (urn: string, cells: string) => `time_period,time_identifier,geographic_level,country_code,school_urn,education_phase,headcount,perm_excl,perm_excl_rate,suspension,susp_rate,one_plus_susp,one_plus_susp_rate\r\n202425,Academic year,School,E92000001,${urn},State-funded primary,420,${cells}`;

test.each([
  ["a hidden count beside its rate", "0,0,30,7.14286,c,0.47619", ["suspended-pupils-count: 2"], { "permanent-exclusions": 0, suspensions: 30, "suspension-rate": 7.14286 }],
  ["a hidden rate beside its count", "0,0,30,7.14286,12,c", ["suspended-pupils-count: 12"], { "permanent-exclusion-rate": 0, suspensions: 30 }],
  ["few pupils, few suspensions and few exclusions that are shown", "1,0.2381,5,1.19048,3,0.71429", ["suspended-pupils-count: 3", "suspensions: 5", "permanent-exclusions: 1"], {}],
  ["rates of few without their counts", "z,0.2381,:,1.19048,:,0.71429", ["suspended-pupils-count: 3", "suspensions: 5", "permanent-exclusions: 1"], {}],
  ["six, and nobody", "0,0,6,1.42857,6,1.42857", [], { "suspended-pupils-count": 6, "suspended-pupils": 1.42857, suspensions: 6, "permanent-exclusions": 0 }],
])("%s: no page and no file says how few they are, and what gives nobody away stays", async (_what, cells, told, stays) => {
  const { administrator, school, urn } = await aTrustWithAUrn();
  const keys = ["permanent-exclusions", "permanent-exclusion-rate", "suspensions", "suspension-rate", "suspended-pupils-count", "suspended-pupils"];
  const published = cells.split(",").map((cell, at) => ({ measure: keys[at] ?? "", pupils: "all", number: /\d/.test(cell) ? Number(cell) : null, cohort: 420 }));
  expect(subtract(published)).toEqual(told);
  await bringFiguresIn(administrator, { importId: await sendFigures(administrator, suspended(urn, cells), { name: "exc_school.csv" }), requestId: v7() });
  const { figures } = await readFiguresPage(administrator, school.id);
  expect(subtract(figures)).toEqual([]);
  expect(Object.fromEntries(figures.flatMap(({ measure, number }) => (number === null ? [] : [[measure, number]])))).toMatchObject(stays);
  const { csv } = await exportSchoolFigures(administrator, school.id);
  for (const cell of told.length > 0 ? cells.split(",").filter((one) => /^0\.|^[1-5]$/.test(one)) : []) expect(csv).not.toMatch(new RegExp(`,"?${cell}"?,`));
});

test("a count that a later file hides takes its rate with it on every page and in the list of changes, and one that it shows again brings it back", async () => {
  const { trust, administrator, school, urn } = await aTrustWithAUrn();
  const file = (columns: string, cells: string) => `time_period,time_identifier,geographic_level,country_code,school_urn,education_phase,headcount,perm_excl_rate,susp_rate,${columns}\r\n202425,Academic year,School,E92000001,${urn},State-funded primary,420,0,7.1,${cells}`;
  const send = async (columns: string, cells: string) => {
    const importId = await sendFigures(administrator, file(columns, cells), { name: "exc_school.csv" });
    const { plan } = await readFigureImportPage(administrator, importId);
    await bringFiguresIn(administrator, { importId, requestId: v7() });
    return plan?.changes.map(({ measure, before, after }) => [measure, before.number ?? before.status, after.number ?? after.status]);
  };
  const shown = async () => {
    const { figures } = await readFiguresPage(administrator, school.id);
    const { rows } = await readFiguresTable(await trust.executive(), figuresFilter.parse({}));
    const of = (measure: string) => figures.find((one) => one.measure === measure)?.number;
    return [of("suspended-pupils-count"), of("suspended-pupils"), rows[0]?.cells.get("suspended-pupils")?.figure?.number ?? null, of("suspension-rate")];
  };
  await send("one_plus_susp,one_plus_susp_rate", "12,2.85714");
  expect(await shown()).toEqual([12, 2.85714, 2.85714, 7.1]);
  expect(await send("one_plus_susp", "c")).toEqual([["suspended-pupils-count", 12, "suppressed"]]);
  expect(await shown()).toEqual([null, null, null, 7.1]);
  expect(await send("one_plus_susp_rate", "3.1")).toEqual([["suspended-pupils", "suppressed", "suppressed"]]);
  expect(await shown()).toEqual([null, null, null, 7.1]);
  expect(await send("one_plus_susp", "13")).toEqual([["suspended-pupils-count", "suppressed", 13]]);
  expect(await shown()).toEqual([13, 3.1, 3.1, 7.1]);
});

test.each(measures.filter(({ unit, rateOf }) => unit === "pupils" || rateOf))("whatever writes it, the database keeps no few pupils as $key", async ({ key, unit }) => {
  const { trust, administrator, urn } = await aTrustWithAUrn();
  const importId = await sendFigures(administrator, figureRows(`1,${urn},31,63%,1.2,0.1,2.3`));
  const write = (number: number) => trust.arrange((db) => db.trustFigure.create({
    data: { trustId: trust.trustId, importId, placeKind: "school", place: urn, pupils: "all", measure: key, academicYear: "2018/19", number, status: "available", cohort: 200, recordedAt: THEN },
  }));
  await expect(write(unit === "pupils" ? 5 : 2.5)).rejects.toThrow("few_cases_are_hidden");
  await write(unit === "pupils" ? 6 : 3);
});
