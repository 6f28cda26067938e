import { expect, test } from "vitest";
import { readFiguresPage } from "@/lib/insights/school/read-figures-page";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { v7 } from "@/lib/submissions/uuid";
import { aUrn, figureRows, sendFigures } from "@/tests/school-data/a-trust-with-figures";
import { aTrust } from "@/tests/support/a-trust";

type Made = { phase: string | null; kind?: string };

/** A trust with schools of these phases and kinds, and its administrator. */
async function aTrustOf(...made: Made[]) {
  const trust = await aTrust();
  const schools = await Promise.all(made.map(async (facts, at) => {
    const { id } = await trust.school(`School ${at}`);
    const urn = aUrn();
    await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id }, data: { urn, ...facts } }));
    return { id, urn };
  }));
  const administrator = await trust.administrator();
  const bring = async (name: string, content: string) => bringFiguresIn(administrator, { importId: await sendFigures(administrator, content, { name }), requestId: v7() });
  const ofTheTrust = async (at: number, measure: string) => Object.fromEntries([...((await readFiguresPage(administrator, schools[at]?.id ?? "")).trust.get(measure) ?? [])].map(([year, { weighted, schools: counted, pupils }]) => [year, [weighted, counted, pupils]]));
  return { urns: schools.map(({ urn }) => urn), bring, ofTheTrust };
}

const absence = (...rows: [urn: string, percent: string][]) =>
  ["time_period,time_identifier,geographic_level,country_code,old_la_code,school_urn,education_phase,enrolments,sess_overall_percent,sess_authorised_percent,sess_unauthorised_percent,enrolments_pa_10_exact_percent,enrolments_pa_50_exact_percent", ...rows.map(([urn, percent]) => `202425,Academic year,School,E92000001,850,${urn},Special,100,${percent},3,1,10,1`)].join("\r\n");
const ABSENCE = { key: "absence-year", file: "absence.csv" };
const RWM = "ks2-rwm-expected";

test("a hidden figure is in none of the trust's; with one school left there is none", async () => {
  const { urns: [own, open, hidden], bring, ofTheTrust } = await aTrustOf({ phase: "Primary" }, { phase: "Primary" }, { phase: "Primary" });
  await bring("2017-2018_ks2final.csv", figureRows(`1,${own},30,50%,0,-1,1`, `1,${open},10,70%,0,-1,1`, `1,${hidden},4,SUPP,SUPP,SUPP,SUPP`));
  await bring("2018-2019_ks2final.csv", figureRows(`1,${own},30,60%,0,-1,1`, `1,${open},4,SUPP,SUPP,SUPP,SUPP`, `1,${hidden},4,SUPP,SUPP,SUPP,SUPP`));
  expect(await ofTheTrust(0, RWM)).toEqual({ "2017/18": [55, 2, 40] });
});

test("the only school of its phase has no others beside it where phases are too unlike to be one", async () => {
  const { urns: [primary, secondary, second], bring, ofTheTrust } = await aTrustOf({ phase: "Primary" }, { phase: "Secondary" }, { phase: "Secondary" });
  await bring(ABSENCE.file, absence([primary ?? "", "5"], [secondary ?? "", "8"], [second ?? "", "10"]));
  expect(await ofTheTrust(0, ABSENCE.key)).toEqual({});
  expect(await ofTheTrust(1, ABSENCE.key)).toEqual({ "2024/25": [9, 2, 200] });
});

test("special schools stand together, and alternative provision apart from them, though the register names neither's phase", async () => {
  const special = { phase: "Not applicable", kind: "Community special school" };
  const { urns: [own, other, provision], bring, ofTheTrust } = await aTrustOf(special, special, { phase: "Not applicable", kind: "Pupil referral unit" });
  await bring(ABSENCE.file, absence([own ?? "", "10"], [other ?? "", "12"], [provision ?? "", "40"]));
  expect(await ofTheTrust(0, ABSENCE.key)).toEqual({ "2024/25": [11, 2, 200] });
  expect(await ofTheTrust(2, ABSENCE.key)).toEqual({});
});
