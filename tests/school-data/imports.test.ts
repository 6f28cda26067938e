import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { listFigureImports } from "@/lib/school-data/imports/list-imports";
import { readFigureImport } from "@/lib/school-data/imports/read-figure-import";
import { readFigureImportPage } from "@/lib/school-data/imports/read-import";
import { uploadFigures } from "@/lib/school-data/imports/upload-figures";
import { loadPublished } from "@/lib/school-data/published/load-published";
import { readFiguresPage } from "@/lib/insights/school/read-figures-page";
import type { Viewer } from "@/lib/viewers/viewer";
import { v7 } from "@/lib/submissions/uuid";
import { mostRecentFile } from "@/tests/inspections/made-up-file";
import { aTrust, THEN } from "@/tests/support/a-trust";
import { aTrustWithAUrn, figureRows, sendFigures } from "./a-trust-with-figures";

const bring = (viewer: Viewer, importId: string) => bringFiguresIn(viewer, { importId, requestId: v7() });
const rwm = async (viewer: Viewer, schoolId: string) => (await readFiguresPage(viewer, schoolId)).figures.find(({ measure }) => measure === "ks2-rwm-expected");
const owner = process.env.OWNER_DATABASE_URL ?? "";

/** Has the database keep no result of reading a file meanwhile. */
async function whileNothingCanBeKept(work: () => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: owner });
  await client.connect();
  try {
    await client.query(`CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no room'; END $$`);
    await client.query(`CREATE TRIGGER no_room BEFORE UPDATE ON figure_import FOR EACH ROW WHEN (NEW.state = 'read') EXECUTE FUNCTION no_room()`);
    await work();
  } finally {
    await client.query("DROP FUNCTION no_room CASCADE");
    await client.end();
  }
}

test("a file is read, shown as what it would change, and brought in with one yes; only the trust's own rows and England's are kept", async () => {
  const { administrator, school, urn } = await aTrustWithAUrn();
  const importId = await sendFigures(administrator, figureRows(`1,${urn},31,63%,1.2,0.1,2.3`, "1,899999,60,50%,0,0,0", "5, ,644967,65%, , , "));
  const page = await readFigureImportPage(administrator, importId);
  expect(page).toMatchObject({ state: "read", report: { rows: 3, elsewhere: 1, academicYears: ["2018/19"] } });
  expect(page.plan?.schools).toMatchObject([{ name: "Oakfield Primary", added: 2, changed: 0, same: 0 }, { name: "England", added: 2 }]);
  expect(await rwm(administrator, school.id)).toBeUndefined();
  await bring(administrator, importId);
  expect(await rwm(administrator, school.id)).toMatchObject({ number: 63, status: "available", cohort: 31, england: 65, academicYear: "2018/19", publishedOn: "2019-12-13", source: "Department for Education, key stage 2 performance tables" });
  await bring(administrator, importId);
  expect(await readFigureImportPage(administrator, importId)).toMatchObject({ state: "applied", written: 4, plan: null });
});

test("a file that came without a day of publication has the one that its edition knows, and no other", async () => {
  const { administrator, urn } = await aTrustWithAUrn();
  const dayOf = async (name: string, publishedOn: string) => (await readFigureImportPage(administrator, await sendFigures(administrator, figureRows(`1,${urn},31,63%,1.2,0.1,2.3`), { name, publishedOn }))).publishedOn;
  expect([await dayOf("2017-2018_ks2final.csv", ""), await dayOf("2017-2018_ks2final.csv", "2019-01-29"), await dayOf("2018-2019_ks2final.csv", "")]).toEqual(["2018-12-13", "2019-01-29", null]);
});

test("while a file is read, its page says how many rows have been: more and more, and all of them at the end", async () => {
  const { trust, administrator } = await aTrustWithAUrn();
  const rows = Array.from({ length: 6000 }, (_, at) => `1,${910_000 + at},31,63%,1.2,0.1,2.3`);
  const sent = { name: "2018-2019_ks2final.csv", bytes: new TextEncoder().encode(figureRows(...rows)), academicYear: "", publishedOn: "", requestId: v7() };
  const importId = await uploadFigures(administrator, sent);
  const said: number[] = [];
  const state = { reading: true };
  const done = readFigureImport({ trustId: trust.trustId, personId: administrator.personId, importId }, THEN, 0).finally(() => { state.reading = false; });
  while (state.reading) said.push((await readFigureImportPage(administrator, importId)).rowsRead);
  await done;
  expect((await readFigureImportPage(administrator, importId)).rowsRead).toBe(6000);
  expect(said).toEqual(said.toSorted((one, other) => one - other));
  expect(new Set(said.filter((rowsRead) => rowsRead > 0 && rowsRead < 6000)).size).toBeGreaterThan(1);
});

test("the same file again changes nothing; a corrected one shows before and after, supersedes and keeps history", async () => {
  const { trust, administrator, school, urn } = await aTrustWithAUrn();
  const file = figureRows(`1,${urn},31,63%,1.2,0.1,2.3`);
  await bring(administrator, await sendFigures(administrator, file));
  const again = await sendFigures(administrator, file);
  expect((await readFigureImportPage(administrator, again)).plan).toMatchObject({ changes: [], schools: [{ added: 0, changed: 0, same: 2 }] });
  await bring(administrator, again);
  const later = await trust.later(administrator, new Date("2026-11-20T12:00:00Z"));
  const corrected = await sendFigures(later, figureRows(`1,${urn},4,SUPP,1.2,0.1,2.3`));
  expect((await readFigureImportPage(later, corrected)).plan?.changes).toEqual([{
    place: "Oakfield Primary", measure: "ks2-rwm-expected", pupils: "all", academicYear: "2018/19",
    before: { number: 63, status: "available", cohort: 31 }, after: { number: null, status: "suppressed", cohort: null },
  }]);
  await bring(later, corrected);
  expect(await rwm(later, school.id)).toMatchObject({ number: null, status: "suppressed" });
  const kept = await trust.arrange((db) => db.trustFigure.findMany({ where: { trustId: trust.trustId, measure: "ks2-rwm-expected" }, orderBy: { recordedAt: "asc" } }));
  expect(kept.map(({ number, supersededAt }) => [number?.toString() ?? null, supersededAt !== null])).toEqual([["63", true], [null, false]]);
});

test("what the operator loaded for all is not written again; where the two differ, the later one counts", async () => {
  const { trust, administrator, school, urn } = await aTrustWithAUrn();
  const path = join(mkdtempSync(join(tmpdir(), "figures-")), "2018-2019_ks2final.csv");
  writeFileSync(path, figureRows(`1,${urn},31,63%,1.2,0.1,2.3`));
  await loadPublished(owner, path, { at: THEN });
  expect(await rwm(administrator, school.id)).toMatchObject({ number: 63, publishedOn: null });
  const same = await sendFigures(administrator, figureRows(`1,${urn},31,63%,1.2,0.1,2.3`));
  expect((await readFigureImportPage(administrator, same)).plan?.schools).toMatchObject([{ added: 0, changed: 0, same: 2 }]);
  const later = await trust.later(administrator, new Date("2026-11-20T12:00:00Z"));
  await bring(later, await sendFigures(later, figureRows(`1,${urn},31,64%,1.2,0.1,2.3`)));
  expect(await rwm(later, school.id)).toMatchObject({ number: 64 });
});

test("one wrong cell refuses the whole file, by row and column, and its bytes are gone", async () => {
  const { trust, administrator, school, urn } = await aTrustWithAUrn();
  const importId = await sendFigures(administrator, figureRows(`1,${urn},31,63%,1.2,0.1,2.3`, "1,899998,31,lots,1.2,0.1,2.3"));
  const page = await readFigureImportPage(administrator, importId);
  expect(page).toMatchObject({ state: "refused", plan: null, report: { problemCount: 1, problems: [{ row: 3, column: "PTRWM_EXP" }] } });
  await expect(bring(administrator, importId)).rejects.toThrow(Refused);
  expect(await rwm(administrator, school.id)).toBeUndefined();
  const { bytes, figures } = await trust.arrange((db) => db.figureImport.findUniqueOrThrow({ where: { trustId_id: { trustId: trust.trustId, id: importId } } }));
  expect([bytes, figures]).toEqual([null, null]);
});

test("a file that is none is refused in words, and the job does not try it again", async () => {
  const { administrator } = await aTrustWithAUrn();
  for (const [content, words] of [["PK\u0003\u0004", /zip file/], ["Animal,Sound\nCow,Moo\n", /does not know this file/]] as const)
    expect((await readFigureImportPage(administrator, await sendFigures(administrator, content))).report?.problems[0]?.words).toMatch(words);
});

test("what goes wrong on our side is said on the page at once, the job that comes again does nothing, and the next file is read", async () => {
  const { trust, administrator, urn } = await aTrustWithAUrn();
  const file = figureRows(`1,${urn},31,63%,1.2,0.1,2.3`);
  const importId = await uploadFigures(administrator, { name: "2018-2019_ks2final.csv", bytes: new TextEncoder().encode(file), academicYear: "", publishedOn: "", requestId: v7() });
  const work = () => readFigureImport({ trustId: trust.trustId, personId: administrator.personId, importId }, THEN);
  await whileNothingCanBeKept(async () => expect(work()).rejects.toThrow("no room"));
  const said = await readFigureImportPage(administrator, importId);
  expect(said).toMatchObject({ state: "refused", report: { problems: [{ words: expect.stringMatching(/^Something went wrong on our side\. Nothing was changed.*Send the file again/) }] } });
  await work();
  expect(await readFigureImportPage(administrator, importId)).toEqual(said);
  expect(await readFigureImportPage(administrator, await sendFigures(administrator, file))).toMatchObject({ state: "read" });
});

test("a file that nobody has read for ten minutes is not shown as being read", async () => {
  const { trust, administrator, urn } = await aTrustWithAUrn();
  const importId = await uploadFigures(administrator, { name: "2018-2019_ks2final.csv", bytes: new TextEncoder().encode(figureRows(`1,${urn},31,63%,1.2,0.1,2.3`)), academicYear: "", publishedOn: "", requestId: v7() });
  const later = { ...administrator, at: new Date(administrator.at.getTime() + 11 * 60_000) };
  const states = async (who: Viewer) => [(await readFigureImportPage(who, importId)).state, ...(await listFigureImports(who)).own.map(({ state }) => state)];
  expect([await states(administrator), await states(later)]).toEqual([["waiting", "waiting"], ["lost", "lost"]]);
  await readFigureImport({ trustId: trust.trustId, personId: administrator.personId, importId }, later.at);
  expect(await states(later)).toEqual(["read", "read"]);
});

test("a file of inspections is known by its headings: whoever sends it is told who loads it and where it shows", async () => {
  const { administrator } = await aTrustWithAUrn();
  const page = await readFigureImportPage(administrator, await sendFigures(administrator, mostRecentFile({ urn: "100001", number: "1", on: "02/12/2025" })));
  expect(page.state).toBe("refused");
  expect(page.report?.problems.map(({ words }) => words)).toEqual([expect.stringMatching(/^This is a file of inspections \(.+\)\. .*operator loads them once for everyone.*on each school’s page/)]);
});

test("what is in stays: the database takes no change to it, whoever asks", async () => {
  const { trust, administrator, urn } = await aTrustWithAUrn();
  const importId = await sendFigures(administrator, figureRows(`1,${urn},31,63%,1.2,0.1,2.3`));
  await bring(administrator, importId);
  const { trustId } = trust;
  await expect(withTenant(administrator, (db) => db.figureImport.updateMany({ where: { trustId, id: importId }, data: { state: "read", appliedAt: null } }))).rejects.toThrow("This file is in already");
  await expect(withTenant(administrator, (db) => db.$executeRaw`UPDATE trust_figure SET number = 99 WHERE "trustId" = ${trustId}::uuid`)).rejects.toThrow(/permission denied/);
});

test("an executive, a principal and another trust's administrator cannot send, see or bring in a file", async () => {
  const { trust, administrator, school, urn } = await aTrustWithAUrn();
  const importId = await sendFigures(administrator, figureRows(`1,${urn},31,63%,1.2,0.1,2.3`));
  const outsiders = [await trust.executive(), await trust.principalOf([school]), await (await aTrust("Another Trust")).administrator()];
  for (const outsider of outsiders) {
    await expect(readFigureImportPage(outsider, importId)).rejects.toThrow(NotFound);
    await expect(bring(outsider, importId)).rejects.toThrow(NotFound);
  }
  for (const outsider of outsiders.slice(0, 2)) {
    await expect(uploadFigures(outsider, { name: "x.csv", bytes: new Uint8Array([1]), academicYear: "", publishedOn: "", requestId: v7() })).rejects.toThrow(NotFound);
    await expect(listFigureImports(outsider)).rejects.toThrow(NotFound);
  }
  expect((await listFigureImports(administrator)).own).toMatchObject([{ id: importId, state: "read", uploadedBy: "Mina Okafor" }]);
});

test("two trusts that bring in the same school's figures do not see each other's", async () => {
  const { administrator, urn } = await aTrustWithAUrn();
  await bring(administrator, await sendFigures(administrator, figureRows(`1,${urn},31,63%,1.2,0.1,2.3`)));
  const other = await aTrustWithAUrn();
  await other.trust.arrange((db) => db.school.updateMany({ where: { trustId: other.trust.trustId, id: other.school.id }, data: { urn } }));
  expect(await rwm(other.administrator, other.school.id)).toBeUndefined();
  await expect(readFiguresPage(administrator, other.school.id)).rejects.toThrow(NotFound);
});
