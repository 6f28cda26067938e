import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { londonDay } from "@/lib/clock";
import { readFiguresPage } from "@/lib/insights/school/read-figures-page";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { readFigureImportPage } from "@/lib/school-data/imports/read-import";
import { addEdition } from "@/lib/school-data/editions/add-edition";
import { loadPublished } from "@/lib/school-data/published/load-published";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { THEN } from "@/tests/support/a-trust";
import { aTrustWithAUrn, aUrn, figureRows, sendFigures } from "./a-trust-with-figures";

const bring = (viewer: Viewer, importId: string) => bringFiguresIn(viewer, { importId, requestId: v7() });
const rwm = async (viewer: Viewer, schoolId: string) => (await readFiguresPage(viewer, schoolId)).figures.find(({ measure }) => measure === "ks2-rwm-expected");
const owner = process.env.OWNER_DATABASE_URL ?? "";

/** 63, then 64, then the file with 63 once more, as a later day of publication or as it came. */
async function thirdTime(publishedOn = "2019-12-13") {
  const { trust, administrator, school, urn } = await aTrustWithAUrn();
  const [older, newer] = [figureRows(`1,${urn},31,63%,1.2,0.1,2.3`), figureRows(`1,${urn},31,64%,1.2,0.1,2.3`)];
  await bring(administrator, await sendFigures(administrator, older));
  await bring(administrator, await sendFigures(administrator, newer));
  const later = await trust.later(administrator, new Date("2026-11-20T12:00:00Z"));
  const again = await sendFigures(later, older, { publishedOn });
  return { trust, later, school, older, newer, again, page: await readFigureImportPage(later, again) };
}

test("an older file brought in again brings nothing back, and its page says when it came", async () => {
  const { later, school, older, again, page } = await thirdTime();
  expect(page.plan).toEqual({ changes: [], absent: [], before: { on: londonDay(THEN), forAll: false }, schools: [expect.objectContaining({ added: 0, changed: 0, same: 1, later: 1 })] });
  await Promise.all([again, await sendFigures(later, older)].map((importId) => bring(later, importId)));
  expect(await rwm(later, school.id)).toMatchObject({ number: 64 });
  expect(await readFigureImportPage(later, again)).toMatchObject({ state: "applied", written: 0 });
});

test("the same new file brought in twice at one moment is written once", async () => {
  const { administrator, school, urn } = await aTrustWithAUrn();
  const file = figureRows(`1,${urn},31,65%,1.2,0.1,2.3`);
  const ids = [await sendFigures(administrator, file), await sendFigures(administrator, file), await sendFigures(administrator, file)];
  await Promise.all(ids.map((importId) => bring(administrator, importId)));
  const written = await Promise.all(ids.map(async (importId) => (await readFigureImportPage(administrator, importId)).written));
  expect([written.toSorted(), (await rwm(administrator, school.id))?.number]).toEqual([[0, 0, 2], 65]);
});

test("a file that was published anew on a later day counts as new; the one that it took the place of then stays behind it", async () => {
  const { trust, later, school, newer, again, page } = await thirdTime("2020-03-01");
  expect(page.plan).toMatchObject({ before: null, schools: [{ changed: 1, later: 0 }] });
  await bring(later, again);
  expect(await rwm(later, school.id)).toMatchObject({ number: 63 });
  const last = await trust.later(later, new Date("2026-11-21T12:00:00Z"));
  await bring(last, await sendFigures(last, newer));
  expect(await rwm(last, school.id)).toMatchObject({ number: 63 });
});

test("a file sent again adds the school that joined since, and leaves what a later file changed", async () => {
  const { trust, administrator, school, urn } = await aTrustWithAUrn();
  const joins = aUrn();
  const [older, newer] = [figureRows(`1,${urn},31,63%,1.2,0.1,2.3`, `1,${joins},20,50%,1.2,0.1,2.3`), figureRows(`1,${urn},31,64%,1.2,0.1,2.3`)];
  for (const file of [older, newer]) await bring(administrator, await sendFigures(administrator, file));
  const joined = await trust.school("Elm Primary");
  await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: joined.id }, data: { urn: joins } }));
  const later = await trust.later(administrator, new Date("2026-11-20T12:00:00Z"));
  await bring(later, await sendFigures(later, older));
  expect([await rwm(later, school.id), await rwm(later, joined.id)]).toMatchObject([{ number: 64 }, { number: 50 }]);
});

test("a file that was loaded for all and replaced there brings nothing back for one trust either; about another year it is another file", async () => {
  const { administrator, school, urn } = await aTrustWithAUrn();
  const folder = mkdtempSync(join(tmpdir(), "figures-"));
  const contents = [63, 64].map((percent) => figureRows(`1,${urn},31,${percent}%,1.2,0.1,2.3`));
  for (const [at, content] of contents.entries()) {
    const path = join(folder, `2018-2019_${at}.csv`);
    writeFileSync(path, content);
    await loadPublished(owner, path, { at: THEN });
  }
  const again = await sendFigures(administrator, contents[0] ?? "", { publishedOn: "" });
  expect((await readFigureImportPage(administrator, again)).plan).toMatchObject({ before: { forAll: true }, schools: [{ added: 0, changed: 0, later: 1 }] });
  await bring(administrator, again);
  expect(await rwm(administrator, school.id)).toMatchObject({ number: 64 });
  const otherYear = await sendFigures(administrator, contents[0] ?? "", { name: "2017-2018_ks2final.csv" });
  expect((await readFigureImportPage(administrator, otherYear)).plan).toMatchObject({ before: null, schools: [{ added: 2 }] });
});

test("a file that came without a day is the same under an earlier one, and another when it was published after it came", async () => {
  const { trust, administrator, urn } = await aTrustWithAUrn();
  const file = figureRows(`1,${urn},31,63%,1.2,0.1,2.3`);
  await bring(administrator, await sendFigures(administrator, file, { publishedOn: "" }));
  const later = await trust.later(administrator, new Date("2026-11-25T12:00:00Z"));
  const before = async (publishedOn: string) => (await readFigureImportPage(later, await sendFigures(later, file, { publishedOn }))).plan?.before;
  expect([await before(""), await before("2019-12-13"), await before("2026-11-19"), await before("2026-11-20")]).toEqual([...Array.from({ length: 3 }, () => ({ on: "2026-11-19", forAll: false })), null]);
});

test("a file for all that came first and is read anew counts after what a trust brought in since, on every page and in the plan", async () => {
  const { trust, administrator, school, urn } = await aTrustWithAUrn();
  const edition = (version: number, more: string[]) => ({
    key: "grown-for-all", version, name: "Grown", source: "Own", recognisedBy: ["Grown number", "Roll"], year: { from: "fixed", year: "2018/19" }, rows: [{ place: "school", code: { column: "Grown number" } }],
    columns: [{ names: ["Roll"], measure: "pupils-on-roll" }, ...more.map((name) => ({ names: [name], measure: "ks2-rwm-expected" }))],
  });
  const path = join(mkdtempSync(join(tmpdir(), "figures-")), "grown.csv");
  writeFileSync(path, `Grown number,Roll,Reached\n${urn},210,62\n`);
  await addEdition(owner, edition(1, []), THEN);
  await loadPublished(owner, path, { at: THEN });
  const own = figureRows(`1,${urn},31,63%,1.2,0.1,2.3`);
  const second = await trust.later(administrator, new Date("2026-11-20T12:00:00Z"));
  await bring(second, await sendFigures(second, own));
  await addEdition(owner, edition(2, ["Reached"]), THEN);
  expect(await loadPublished(owner, path, { at: new Date("2026-11-21T12:00:00Z") })).toMatchObject({ written: true, counts: { added: 1 } });
  expect(await rwm(administrator, school.id)).toMatchObject({ number: 63 });
  const last = await trust.later(administrator, new Date("2026-11-22T12:00:00Z"));
  const plan = (await readFigureImportPage(last, await sendFigures(last, figureRows(`1,${urn},31,64%,1.2,0.1,2.3`)))).plan;
  expect(plan?.changes.map(({ before, after }) => [before.number, after.number])).toEqual([[63, 64]]);
});

test("a file for all that says once more what one before it said counts after what a trust brought in between; what it says is no newer for that", async () => {
  const { trust, administrator, school, urn } = await aTrustWithAUrn();
  const folder = mkdtempSync(join(tmpdir(), "figures-"));
  const forAll = (name: string, at: Date) => {
    const path = join(folder, `2018-2019_${name}.csv`);
    writeFileSync(path, figureRows(`1,${urn},31,63%,1.2,0.1,2.3`, `1,${aUrn()},40,50%,1.2,0.1,2.3`));
    return loadPublished(owner, path, { at });
  };
  await forAll("first", THEN);
  const second = await trust.later(administrator, new Date("2026-11-20T12:00:00Z"));
  await bring(second, await sendFigures(second, figureRows(`1,${urn},31,64%,1.2,0.1,2.3`)));
  expect(await rwm(second, school.id)).toMatchObject({ number: 64 });
  expect(await forAll("third", new Date("2026-11-21T12:00:00Z"))).toMatchObject({ written: true, counts: { added: 2, changed: 0, same: 2 } });
  expect(await rwm(second, school.id)).toMatchObject({ number: 63, recordedAt: THEN });
});
