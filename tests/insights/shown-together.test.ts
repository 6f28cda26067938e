import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TrustFigures } from "@/app/(trust)/insights/figures/figures-table";
import { exportFiguresTable } from "@/lib/insights/figures/export-figures-table";
import { readFiguresTable } from "@/lib/insights/figures/read-figures-table";
import { sayTrust, sayTrustReturned } from "@/lib/insights/figures/say-figures";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { v7 } from "@/lib/submissions/uuid";
import { absence as asked, aTrustWithReturns, four, of, ordinary } from "@/tests/returns/a-trust-with-returns";
import { aUrn, sendFigures } from "@/tests/school-data/a-trust-with-figures";
import { aTrust } from "@/tests/support/a-trust";

/** Twice as many as in an ordinary half term. */
const twice = four([24, 60], [36, 140], [20, 40], [40, 160]);

/** A year's absence at four schools: two primary, one secondary, one of which nobody names the phase, and England's primary and secondary schools. */
async function absenceOfTwoPhases() {
  const trust = await aTrust();
  const schools = await Promise.all(([["Ash", "Primary"], ["Birch", "Primary"], ["Upper", "Secondary"], ["Unnamed", null]] as const).map(async ([name, phase]) => {
    const [{ id }, urn] = [await trust.school(name), aUrn()];
    await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id }, data: { urn, phase } }));
    return urn;
  }));
  const row = (level: string, urn: string, phase: string, enrolments: number, percent: number) => `202425,Academic year,${level},E92000001,${urn ? 850 : ""},${urn},State-funded ${phase},${enrolments},${percent},3,1,10,1`;
  const rows = [
    ...schools.map((urn, at) => row("School", urn, "primary", [100, 300, 1000, 50][at] ?? 0, [4, 6, 9, 40][at] ?? 0)),
    row("National", "", "primary", 4_000_000, 5.2), row("National", "", "secondary", 3_000_000, 8.5),
  ];
  const heading = "time_period,time_identifier,geographic_level,country_code,old_la_code,school_urn,education_phase,enrolments,sess_overall_percent,sess_authorised_percent,sess_unauthorised_percent,enrolments_pa_10_exact_percent,enrolments_pa_50_exact_percent";
  const administrator = await trust.administrator();
  await bringFiguresIn(administrator, { importId: await sendFigures(administrator, [heading, ...rows].join("\r\n"), { name: "absence.csv" }), requestId: v7() });
  return trust.executive();
}

test("absence is put together phase by phase, each beside England's schools of that phase, on the screen and in the file; a school of no named phase is in none", async () => {
  const executive = await absenceOfTwoPhases();
  const { columns } = await readFiguresTable(executive, {});
  const absence = columns.find(({ measure: { key } }) => key === "absence-year");
  if (!absence) throw new Error("No absence");
  expect(absence.together.map((one) => [one.among, sayTrust(absence.measure, one)])).toEqual([
    ["primary", { weighted: "5.5%", mean: "5%", england: "5.2%", rests: "400 pupils in 2 schools" }],
    ["secondary", { weighted: "9%", mean: "The same", england: "8.5%", rests: "1,000 pupils in 1 school" }],
  ]);
  const shown = renderToStaticMarkup(createElement(TrustFigures, { columns: [absence], returned: undefined }));
  for (const words of ["primary", "secondary"]) expect(shown).toContain(`${absence.measure.name}, 2024/25: ${words} schools`);
  const { csv } = await exportFiguresTable(executive, {});
  expect(csv).toContain(`${executive.trust.name},Primary schools,,"${absence.measure.name}, every pupil counted the same",2024/25,5.5,,400,,,5.2`);
  expect(csv).toContain(`${executive.trust.name},Secondary schools,,"${absence.measure.name}, every pupil counted the same",2024/25,9,,1000,,,8.5`);
});

test("schools of two phases are put together phase by phase, on the screen and in the file; a number of pupils is of all of them", async () => {
  const { executive, trust, aSchool, send } = await aTrustWithReturns([asked, { ...asked, key: "suspended", name: "Suspended", unit: "pupils", by: [] }]);
  for (const [name, phase, figures] of [["Ash", "Primary", ordinary], ["Birch", "Primary", ordinary], ["Upper", "Secondary", twice], ["Unnamed", null, twice]] as const) {
    const { school, head } = await aSchool(name);
    await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: school.id }, data: { phase } }));
    await send(head, school, { ...figures, "suspended.all": of(6, 200) });
  }
  const { returned } = await readFiguresTable(executive, {});
  const said = (returned?.columns ?? []).flatMap(({ measure, together }) => together.map((one) => [measure.key, one.among, sayTrustReturned(measure, one)?.weighted, one.trust.pupils]));
  expect(said).toEqual([["absence", "primary", "15%", 400], ["absence", "secondary", "30%", 200], ["suspended", null, "24 pupils", 800]]);
  const lines = (await exportFiguresTable(executive, {})).csv.split("\r\n").filter((line) => line.startsWith(`${executive.trust.name},`));
  expect(lines.map((line) => line.replace(`${executive.trust.name},`, "")).filter((line) => !line.includes("every school"))).toEqual([
    'Primary schools,,"Missing a tenth of sessions, every pupil counted the same",Autumn 2 2026/27,15,,400',
    'Secondary schools,,"Missing a tenth of sessions, every pupil counted the same",Autumn 2 2026/27,30,,200',
    ",,Suspended,Autumn 2 2026/27,24,,800",
  ]);
});
