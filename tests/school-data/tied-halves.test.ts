import { expect, test } from "vitest";
import { readFiguresPage } from "@/lib/insights/school/read-figures-page";
import { addEdition } from "@/lib/school-data/editions/add-edition";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { readFigureImportPage } from "@/lib/school-data/imports/read-import";
import { hideThirds } from "@/lib/school-data/series/hide-thirds";
import { v7 } from "@/lib/submissions/uuid";
import { aSeries } from "@/tests/comparison/a-series";
import { THEN } from "@/tests/support/a-trust";
import { aTrustWithAUrn, sendFigures } from "./a-trust-with-figures";

test.each([
  ["a count beside a rate that is not there for all", { all: 30, boys: null, girls: 26 }, { all: "not-available", boys: null, girls: 13 }],
  ["a count of all beside a rate of its halves", { all: 30, boys: "not-available", girls: "not-available" }, { all: "not-available", boys: null, girls: 13 }],
  ["a rate of all beside a count of its halves", { all: "not-available", boys: null, girls: 26 }, { all: 7.5, boys: "not-available", girls: "not-available" }],
  ["a rate beside a count that is hidden", { all: "not-available", boys: null, girls: "not-available" }, { all: 7.5, boys: 2, girls: 13 }],
] as const)("what hides a half hides it as a count and as its rate: %s", (_what, counts, ofRate) => {
  const of = (key: string, groups: Record<string, number | string | null>, cohort: number) => Object.entries(groups).flatMap(([pupils, said]) => aSeries(key, {
    pupils: pupils === "boys" || pupils === "girls" ? pupils : "all", ...(typeof said === "number" ? { number: said, cohort } : { status: said === null ? "suppressed" as const : "not-available" as const }),
  }).figures);
  const published = [...of("suspended-pupils-count", counts, 200), ...of("suspended-pupils", ofRate, 200)];
  const shown = hideThirds(published);
  expect(shown.filter(({ pupils, number, cohort }) => pupils !== "all" && (number ?? cohort) !== null)).toEqual([]);
  expect(shown.filter(({ pupils }) => pupils === "all")).toEqual(published.filter(({ pupils }) => pupils === "all"));
  expect(shown.map(({ status }) => status === "not-available")).toEqual(published.map(({ status }) => status === "not-available"));
});

test("a half that is hidden as a count is hidden as its rate on a school's page and in the list of changes, before and after", async () => {
  const { administrator, school, urn } = await aTrustWithAUrn();
  const columns = (["all", "boys", "girls"] as const).flatMap((pupils) => [
    { names: [`Suspended ${pupils}`], measure: "suspended-pupils-count", pupils }, { names: [`Rate ${pupils}`], measure: "suspended-pupils", pupils, cohort: "Half" },
  ]);
  await addEdition(process.env.OWNER_DATABASE_URL ?? "", {
    key: "suspended-halves", version: 1, name: "Halves", source: "Own", recognisedBy: ["Suspended boys", "Half"], year: { from: "fixed", year: "2024/25" }, rows: [{ place: "school", code: { column: "School" } }], columns,
    codes: { c: "suppressed", z: "not-available" },
  }, THEN);
  const file = (cells: string) => `School,Half,${columns.map(({ names }) => names[0]).join(",")}\n${urn},200,${cells}\n`;
  const send = async (cells: string) => {
    const importId = await sendFigures(administrator, file(cells), { name: "halves.csv" });
    const { plan } = await readFigureImportPage(administrator, importId);
    await bringFiguresIn(administrator, { importId, requestId: v7() });
    return plan?.changes.map(({ measure, pupils, before, after }) => [measure, pupils, before.number ?? before.status, after.number ?? after.status]);
  };
  const shown = async () => (await readFiguresPage(administrator, school.id)).figures.filter(({ number }) => number !== null).map(({ measure, pupils, number }) => [measure, pupils, number]);
  await send("30,z,c,c,26,13");
  expect(await shown()).toEqual([["suspended-pupils-count", "all", 30]]);
  expect(await send("30,z,c,c,28,14")).toEqual([["suspended-pupils", "girls", "suppressed", "suppressed"], ["suspended-pupils-count", "girls", "suppressed", "suppressed"]]);
  expect(await send("30,z,8,4,22,11")).toEqual([
    ["suspended-pupils", "boys", "suppressed", 4], ["suspended-pupils", "girls", "suppressed", 11], ["suspended-pupils-count", "boys", "suppressed", 8], ["suspended-pupils-count", "girls", "suppressed", 22],
  ]);
});
