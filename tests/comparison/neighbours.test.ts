import { expect, test } from "vitest";
import { comparisonSpace } from "@/lib/comparison/neighbours/comparison-space";
import { findEveryonesNeighbours, findNeighbours } from "@/lib/comparison/neighbours/find-neighbours";
import { type ComparedSchool, type SimilarityModel } from "@/lib/comparison/neighbours/model";
import { primaryModel } from "@/lib/comparison/neighbours/primary-model";
import { publicContextModel } from "@/lib/comparison/neighbours/public-context-model";
import { sayWhyAlike, sayWhyInNames } from "@/lib/comparison/neighbours/reasons-between";
import { secondaryModel } from "@/lib/comparison/neighbours/secondary-model";
import { standardDeviation } from "@/lib/comparison/neighbours/standard-deviation";
import { findMeasure } from "@/lib/school-data/measures/measures";
import { publishedDistances, publishedExample } from "./published-distances";
import { onPublished, publishedJson, publishedRows, publishedSchools } from "./real-schools";

const PRIMARY = "SimilarSchoolsPrimaryValuesEntry.json";
const DISTANCES = "SimilarSchoolsPrimaryGroupsEntry.json";
const COEFFICIENTS = "coefficients.json";
const DEVIATIONS = "SimilarSchoolsSecondaryStandardDeviationsEntry.json";
const SECONDARY = "SimilarSchoolsSecondaryValuesEntry.json";

/** A made-up model on two things, easy to reckon by hand. */
const model: SimilarityModel = {
  key: "public-context",
  label: "Made up",
  exact: false,
  variables: [
    { key: "meals", name: "free school meals", unit: "percent", decimals: 0, coefficient: 0.25 },
    { key: "roll", name: "roll", unit: "pupils", decimals: 0, coefficient: 0.01 },
  ],
};
const school = (urn: string, meals: number | null, roll: number | null): ComparedSchool => ({ urn, phase: "Primary", values: { meals, roll } });

test("a distance is the root of the weighted squares, and each variable's share adds up to one", () => {
  const space = comparisonSpace(model, [school("1", 23, 400), school("2", 17, 440)]);
  const [nearest] = findNeighbours(space, "1")?.nearest ?? [];
  expect(nearest?.distance).toBeCloseTo(Math.sqrt(0.25 * 36 + 0.01 * 1600), 12);
  expect(nearest?.reasons.map(({ key, share }) => [key, share])).toEqual([["roll", 16 / 25], ["meals", 9 / 25]]);
  expect(nearest?.reasons.map(({ words }) => words)).toEqual(["roll 400 pupils against 440 pupils", "free school meals 23% against 17%"]);
});

test.each([[[0.1, 0.1, 0.1], 4.4721359549995796], [[1, 0.1, 0.1], 3.3166247903553998], [[10, 0.1, 0.1], 3.1780497164141406]] as const)(
  "(1, 0, 0) and (0, 1, 0) with the variances %j are %f apart (SciPy's reference, scipy.spatial.distance.seuclidean, examples)",
  (variances, distance) => {
    const variables = variances.map((variance, at) => ({ key: `v${at}`, name: `v${at}`, unit: "score" as const, decimals: 0, coefficient: 1 / variance }));
    const space = comparisonSpace({ ...model, variables }, [{ urn: "1", phase: "Primary", values: { v0: 1, v1: 0, v2: 0 } }, { urn: "2", phase: "Primary", values: { v0: 0, v1: 1, v2: 0 } }]);
    expect(findNeighbours(space, "1")?.nearest[0]?.distance).toBeCloseTo(distance, 12);
  },
);

test("the nearest come first, equal ones by URN, never the school itself, never one that lacks an input", () => {
  const space = comparisonSpace(model, [school("9", 20, 300), school("1", 20, 300), school("5", 22, 300), school("3", 18, 300), school("4", 20, null), school("2", 60, 300)]);
  const found = findNeighbours(space, "1", 3);
  expect(found?.nearest.map(({ urn }) => urn)).toEqual(["9", "3", "5"]);
  expect(found).toMatchObject({ compared: 4, model: { key: "public-context", label: "Made up", exact: false } });
  expect(findNeighbours(space, "4")).toBeUndefined();
});

test("everyone's neighbours are each one's own", () => {
  const space = comparisonSpace(model, [school("1", 20, 300), school("2", 22, 310), school("3", 40, 900)]);
  for (const { urn, model: label, compared, nearest } of findEveryonesNeighbours(space, 2)) {
    const alone = findNeighbours(space, urn, 2);
    expect({ urn, model: label, compared, nearest }).toEqual({ ...alone, nearest: alone?.nearest.map(({ urn: other, distance }) => ({ urn: other, distance })) });
  }
});

test("why two are alike is said in the school's own units", () => {
  const reasons = findNeighbours(comparisonSpace(model, [school("1", 23, 1400), school("2", 21, 1400)]), "1")?.nearest[0]?.reasons ?? [];
  expect(sayWhyAlike(reasons)).toBe("Closest in roll 1,400 pupils against 1,400 pupils; furthest apart in free school meals 23% against 21%.");
  expect(sayWhyInNames(reasons)).toBe("Closest in roll; furthest apart in free school meals.");
  const same = findNeighbours(comparisonSpace(model, [school("1", 23, 400), school("2", 23, 400)]), "1")?.nearest[0]?.reasons ?? [];
  expect(same.map(({ share }) => share)).toEqual([0, 0]);
  expect(sayWhyAlike(same)).toBe("Alike in everything that is compared.");
});

test("a standard deviation is the population's (worked example of eight marks: mean 5, deviation 2)", () => {
  expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(2);
  expect(standardDeviation([])).toBe(0);
});

test("the reduced model asks for measures that school data knows", () => {
  expect(publicContextModel([]).variables.map(({ key }) => findMeasure(key)?.subject)).toEqual(["context", "context", "context", "context", "context"]);
});

test("the reduced model gives every fact the same weight, over the schools that have all five", () => {
  const facts = { "free-school-meals": 10, "english-additional": 5, "ehc-plan": 3, "sen-support": 12, "pupils-on-roll": 200 };
  const pool = [{ ...facts }, { ...facts, "free-school-meals": 30 }, { ...facts, "free-school-meals": null }].map((values, place) => ({ urn: String(place), phase: "Primary", values }));
  const reduced = publicContextModel(pool);
  expect(reduced.variables.map(({ coefficient }) => coefficient)).toEqual([1 / 100, 0, 0, 0, 0]);
  expect(reduced.label).toContain("not the Department’s");
  expect(findNeighbours(comparisonSpace(reduced, pool), "0")?.nearest[0]?.distance).toBeCloseTo(2, 12);
  expect(publicContextModel([]).variables.every(({ coefficient }) => coefficient === 0)).toBe(true);
});

test("the Department's own distances between eight primary schools come out to 1e-9", () => {
  const space = comparisonSpace(primaryModel, publishedExample);
  for (const [urn, other, published] of publishedDistances) {
    const reckoned = findNeighbours(space, urn, 7)?.nearest.find((near) => near.urn === other)?.distance ?? Number.NaN;
    expect(Math.abs(reckoned - published), `${urn} to ${other}`).toBeLessThan(1e-9);
  }
  expect(publishedDistances).toHaveLength(28);
});

onPublished("every published primary distance comes out to 1e-9", [PRIMARY, DISTANCES], () => {
  const space = comparisonSpace(primaryModel, publishedSchools(PRIMARY, "Primary"));
  const published = publishedRows(DISTANCES).filter(({ URN = "", NeighbourURN = "" }) => space.rowOf.has(URN) && space.rowOf.has(NeighbourURN));
  const everyone = [...findEveryonesNeighbours(space, space.schools.length)];
  const distances = new Map(everyone.map(({ urn, nearest }) => [urn, new Map(nearest.map((near) => [near.urn, near.distance]))]));
  const errors = published.map(({ URN = "", NeighbourURN = "", Dist }) => Math.abs((distances.get(URN)?.get(NeighbourURN) ?? Number.NaN) - Number(Dist)));
  expect(errors.length).toBeGreaterThan(1000);
  expect(Math.max(...errors)).toBeLessThan(1e-9);
});

onPublished("the published primary inputs make a space of all schools, whose reasons add up", [PRIMARY], () => {
  const space = comparisonSpace(primaryModel, publishedSchools(PRIMARY, "Primary"));
  expect(space.schools.length).toBe(93);
  for (const urn of space.rowOf.keys()) {
    const found = findNeighbours(space, urn, 5);
    expect(found?.model.exact).toBe(true);
    for (const { distance, reasons } of found?.nearest ?? []) {
      const squares = reasons.map(({ key, own, other }) => (primaryModel.variables.find((one) => one.key === key)?.coefficient ?? 0) * (own - other) ** 2);
      expect(Math.sqrt(squares.reduce((sum, square) => sum + square, 0))).toBeCloseTo(distance, 9);
    }
  }
});

/** Fitted weights on standard scores, and the national standard deviations that the Department published in May 2026, over 3,262 schools. */
const publishedSecondary = {
  KS2MRP: [0.517, 2.54724], PPPerc: [0.131, 14.20985], Polar4QuintilePupils: [0.106, 1.00183], PercentSchSupport: [0.087, 5.70462], PStability: [0.069, 6.82636],
  IdaciPupils: [0.049, 0.07773], PercentageStatementOrEHP: [0.044, 1.96881], PercentEAL: [0.026, 18.06654], NumberOfPupils: [0.021, 392.46604],
} as const;

test("the secondary model has the fitted weights over the squares of the published deviations, input by input", () => {
  const expected = Object.fromEntries(Object.entries(publishedSecondary).map(([key, [weight, deviation]]) => [key, (weight / (deviation * deviation)).toPrecision(12)]));
  expect(Object.fromEntries(secondaryModel.variables.map(({ key, coefficient }) => [key, coefficient.toPrecision(12)]))).toEqual(expected);
});

onPublished("the numbers of the secondary and the primary model are those of the published files", [COEFFICIENTS, DEVIATIONS], () => {
  const fitted = publishedJson(COEFFICIENTS) as Record<"primary_2026_07" | "secondary_approx_weights_on_z_scores", Record<string, number>>;
  const [deviations] = publishedJson(DEVIATIONS) as [Record<string, number>];
  expect(Object.fromEntries(Object.entries(publishedSecondary).map(([key, [weight]]) => [key, weight]))).toEqual(fitted.secondary_approx_weights_on_z_scores);
  expect(deviations).toMatchObject({ RowCount: 3262, ...Object.fromEntries(Object.entries(publishedSecondary).map(([key, [, deviation]]) => [key, deviation])) });
  expect(Object.fromEntries(primaryModel.variables.map(({ key, coefficient }) => [key, coefficient]))).toEqual(fitted.primary_2026_07);
});

onPublished("published secondary inputs are compared under the label of an approximation; 'NA' leaves a school out", [SECONDARY], () => {
  const schools = publishedSchools(SECONDARY, "Secondary");
  const space = comparisonSpace(secondaryModel, schools);
  expect(schools.length - space.schools.length).toBe(5);
  const found = findNeighbours(space, space.schools[0]?.urn ?? "");
  expect(found?.nearest).toHaveLength(50);
  expect(found?.model).toMatchObject({ exact: false, label: expect.stringContaining("approximation") });
});
