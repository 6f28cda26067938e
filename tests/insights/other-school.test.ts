import { expect, test } from "vitest";
import { NotFound } from "@/lib/errors";
import { exportMeasure } from "@/lib/insights/school/export-measure";
import { readFiguresPage } from "@/lib/insights/school/read-figures-page";
import { readOtherSchool } from "@/lib/insights/school/read-other-school";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { aUrn, figureRows, sendFigures } from "@/tests/school-data/a-trust-with-figures";
import { aTrust } from "@/tests/support/a-trust";

const measure = "ks2-rwm-expected";

/** Three primary schools, one of which has a hidden year, a secondary and one that left, and a teacher who works at none of the others. */
async function aTrustOfFive() {
  const trust = await aTrust();
  const made = await Promise.all(([["Ash", {}], ["=Birch", {}], ["Cedar", {}], ["Upper", { phase: "Secondary" }], ["Left", { leftOn: asDate("2020-01-01") }]] as const).map(async ([name, facts]) => {
    const [school, urn] = [await trust.school(name), aUrn()];
    await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: school.id }, data: { urn, phase: "Primary", ...facts } }));
    return { ...school, urn };
  }));
  const [ash, birch, cedar, upper, left] = made;
  if (!ash || !birch || !cedar || !upper || !left) throw new Error("No schools");
  const administrator = await trust.administrator();
  for (const [year, own, theirs] of [["2017-2018", "40,50%", "30,70%"], ["2018-2019", "40,60%", "4,SUPP"]] as const) {
    const importId = await sendFigures(administrator, figureRows(`1,${ash.urn},${own},0,-1,1`, `1,${birch.urn},${theirs},0,-1,1`, `1,${upper.urn},50,40%,0,-1,1`, `1,${left.urn},50,40%,0,-1,1`, "5,,600000,65%,0,,"), { name: `${year}_ks2final.csv` });
    await bringFiguresIn(administrator, { importId, requestId: v7() });
  }
  return { trust, teacher: await trust.person("Tess Teacher", { role: "teacher", school: ash }), ash, birch, cedar, upper, left };
}

test("another school of the trust and phase may be set beside one's years, as its own page shows it: a hidden year is a word", async () => {
  const { teacher, ash, birch, cedar } = await aTrustOfFive();
  expect((await readFiguresPage(teacher, ash.id)).others.map(({ id }) => id)).toEqual([birch.id, cedar.id]);
  const { years, ...named } = await readOtherSchool(teacher, ash.id, { measure, other: birch.id });
  expect(named).toEqual({ key: birch.id, label: "=Birch", short: "=Birch" });
  expect([years["2017/18"], years["2018/19"]]).toEqual([{ words: "70%", number: 70, rangeWords: "52% and 83%" }, { words: "Hidden: few pupils, or beside few", number: null }]);
});

test("the file with it holds both, a hidden year without a number, no name as a formula", async () => {
  const { teacher, ash, birch } = await aTrustOfFive();
  const [heading, first, second] = (await exportMeasure(teacher, ash.id, measure, birch.id)).csv.split("\r\n");
  expect(heading).toMatch(/,'=Birch,'=Birch: in words,'=Birch: lower limit,'=Birch: upper limit,'=Birch: number of pupils$/);
  expect(first).toMatch(/^.?Ash,.*,2017\/18,50,.*,70,70%,52\.1\d*,83\.\d+,30$/);
  expect(second).toMatch(/2018\/19,60,.*,,"Hidden: few pupils, or beside few",,,$/);
  expect((await exportMeasure(teacher, ash.id, measure)).csv).not.toContain("Birch");
});

test("no school of another phase, none that left, not the school itself, none of another trust, and no measure that is not known there", async () => {
  const { teacher, ash, birch, cedar, upper, left } = await aTrustOfFive();
  const elsewhere = await aTrustOfFive();
  for (const other of [upper, left, ash, cedar, elsewhere.birch]) {
    await expect(readOtherSchool(teacher, ash.id, { measure, other: other.id }), other.name).rejects.toThrow(NotFound);
    await expect(exportMeasure(teacher, ash.id, measure, other.id), other.name).rejects.toThrow(NotFound);
  }
  await expect(readOtherSchool(elsewhere.teacher, ash.id, { measure, other: birch.id })).rejects.toThrow(NotFound);
  await expect(readOtherSchool(teacher, ash.id, { measure: "ks2-reading-score", other: birch.id })).rejects.toThrow(NotFound);
});
