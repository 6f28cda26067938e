import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { figuresFilter } from "@/lib/insights/figures/figures-filter";
import { funnelOf } from "@/lib/insights/figures/funnel-of";
import { readFiguresTable } from "@/lib/insights/figures/read-figures-table";
import { sayTrust } from "@/lib/insights/figures/say-figures";
import { loadRegisterFiles } from "@/lib/register/load-files";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { v7 } from "@/lib/submissions/uuid";
import { aUrn, figureRows, sendFigures } from "@/tests/school-data/a-trust-with-figures";
import { aTrust, THEN } from "@/tests/support/a-trust";

const England = "5,,600000,65%,0,,";
const results = (urn: string, pupils: number, percent: number) => `1,${urn},${pupils},${percent}%,0,-1,1`;

/** Schools of one trust under numbers of their own, with links of the register between them and a year's results. */
async function aTrustOf(schools: Record<string, string>, links: string[], years: Record<string, string[]>) {
  const trust = await aTrust();
  for (const [name, urn] of Object.entries(schools)) {
    const { id } = await trust.school(name);
    await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id }, data: { urn } }));
  }
  const path = join(mkdtempSync(join(tmpdir(), "lineage-")), "links.csv");
  writeFileSync(path, ["URN,LinkURN,LinkName,LinkType,LinkEstablishedDate", ...links].join("\n"));
  await loadRegisterFiles(process.env.OWNER_DATABASE_URL ?? "", [path], THEN);
  const administrator = await trust.administrator();
  for (const [year, rows] of Object.entries(years)) {
    const importId = await sendFigures(administrator, figureRows(...rows), { name: `${year}_ks2final.csv` });
    await bringFiguresIn(administrator, { importId, requestId: v7() });
  }
  const { rows, columns } = await readFiguresTable(await trust.executive(), figuresFilter.parse({}));
  const [column] = columns;
  const cells = Object.fromEntries(rows.map(({ school, cells: own }) => [school.name, own.get("ks2-rwm-expected")?.figure.number ?? null]));
  return { cells, said: column?.together[0] && sayTrust(column.measure, column.together[0]), funnel: column && funnelOf(column, rows)?.schools.map(({ name, cohort }) => [name, cohort]) };
}

test("a school that still stands beside itself under its later number is in the trust's figure once, and once in the funnel", async () => {
  const [before, now, other] = [aUrn(), aUrn(), aUrn()];
  const found = await aTrustOf({ "Ash before": before, "Ash now": now, Birch: other }, [`${now},${before},Ash,Predecessor,01-01-2019`], { "2017-2018": [results(before, 30, 50), results(other, 30, 80), England] });
  expect(found.cells).toEqual({ "Ash before": null, "Ash now": 50, Birch: 80 });
  expect(found.said).toEqual({ weighted: "65%", mean: "The same", england: "65%", rests: "60 pupils in 2 schools" });
  expect(found.funnel).toEqual([["Ash now", 30], ["Birch", 30]]);
});

test("schools that were merged count for themselves before, and not beside what they became after", async () => {
  const [infants, juniors, primary] = [aUrn(), aUrn(), aUrn()];
  const schools = { Infants: infants, Juniors: juniors, Primary: primary };
  const links = [infants, juniors].map((urn) => `${primary},${urn},Part,Predecessor - merged,01-09-2018`);
  const before = { "2017-2018": [results(infants, 20, 40), results(juniors, 20, 60), England] };
  expect((await aTrustOf(schools, links, before)).said).toEqual({ weighted: "50%", mean: "The same", england: "65%", rests: "40 pupils in 2 schools" });
  const after = await aTrustOf(schools, links, { ...before, "2018-2019": [results(juniors, 20, 90), results(primary, 40, 60), England] });
  expect(after.cells).toEqual({ Infants: null, Juniors: null, Primary: 60 });
  expect(after.said).toEqual({ weighted: "60%", mean: "The same", england: "65%", rests: "40 pupils in 1 school" });
});

test("the later number says nothing of a year: the earlier one's figure stays where it is", async () => {
  const [before, now] = [aUrn(), aUrn()];
  const found = await aTrustOf({ "Ash before": before, "Ash now": now }, [`${now},${before},Ash,Predecessor,01-01-2018`], { "2018-2019": [results(before, 30, 50), `1,${now},,NEW,NEW,NEW,NEW`, England] });
  expect(found.cells).toEqual({ "Ash before": 50, "Ash now": null });
});
