import { expect, test } from "vitest";
import { NotFound } from "@/lib/errors";
import { exportHelix, exportSchoolHelix } from "@/lib/insights/helix/export-helix";
import { type Helix, readHelix, readSchoolHelix } from "@/lib/insights/helix/read-helix";
import { exportMeasure } from "@/lib/insights/school/export-measure";
import { exportTimeline } from "@/lib/reviews/pack/export-timeline";
import { lockAndPublish } from "@/lib/reviews/versions/lock-and-publish";
import { halfTermInWords } from "@/lib/school-year/half-term";
import { strands } from "@/lib/strands/strands";
import { exportSchoolYear } from "@/lib/schools/export-school-year";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { v7 } from "@/lib/submissions/uuid";
import { anOpenReview, aWeek } from "@/tests/reviews/a-review";
import { aTrustWithAUrn, figureRows, sendFigures } from "@/tests/school-data/a-trust-with-figures";
import { aTrust, outsidersTo } from "@/tests/support/a-trust";

const lines = (csv: string) => csv.replace("\uFEFF", "").trimEnd().split("\r\n");
type Logged = { trustId: string; arrange: Awaited<ReturnType<typeof aTrust>>["arrange"] };
const logged = ({ trustId, arrange }: Logged, what: string) => arrange((db) => db.auditEvent.findMany({ where: { trustId, what }, select: { actorId: true, subjectId: true, facts: true } }));

test("a measure's file holds what its chart draws: ranges, England, why a year has no figure, whether the school was in the trust; it is logged", async () => {
  const { trust, school, urn, administrator } = await aTrustWithAUrn();
  const importId = await sendFigures(administrator, figureRows(`1,${urn},30,60%,-1.9,-3.4,-0.4`));
  await bringFiguresIn(administrator, { importId, requestId: v7() });
  const hidden = await sendFigures(administrator, figureRows(`1,${urn},4,SUPP,SUPP,SUPP,SUPP`), { name: "2017-2018_ks2final.csv" });
  await bringFiguresIn(administrator, { importId: hidden, requestId: v7() });
  await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: school.id }, data: { joinedOn: new Date("2018-09-01") } }));
  const { csv, name } = await exportMeasure(administrator, school.id, "ks2-rwm-expected");
  expect(name).toBe("ks2-rwm-expected-oakfield-primary.csv");
  const [heading, before, latest, ...rest] = lines(csv);
  expect(rest).toEqual([]);
  expect(heading).toContain("Figure,In words,Lower limit,Upper limit");
  expect(before).toMatch(new RegExp(`2017/18,,"Hidden: few pupils, or beside few",,,,,,,,${urn},.*,Before it joined the trust$`));
  expect(latest).toMatch(new RegExp(`2018/19,60,60%,4\\d\\.\\d+,7\\d\\.\\d+,"95%, Wilson’s interval, from rounded percentages",,,,30,${urn},"Department for Education.*,Since it joined the trust$`));
  expect(await logged(trust, "figures.exported")).toMatchObject([{ actorId: administrator.personId, subjectId: school.id, facts: { measure: "ks2-rwm-expected", rows: 2 } }]);
  await expect(exportMeasure(administrator, school.id, "pupils-on-roll")).rejects.toThrow(NotFound);
  await expect(exportMeasure(await (await aTrust("Another")).administrator(), school.id, "ks2-rwm-expected")).rejects.toThrow(NotFound);
});

test("a measure's file has each year of few pupils with those before it as one", async () => {
  const { school, urn, administrator } = await aTrustWithAUrn();
  for (const [year, row] of [["2017-2018", "8,50%"], ["2018-2019", "12,75%"]]) await bringFiguresIn(administrator, { importId: await sendFigures(administrator, figureRows(`1,${urn},${row},0,0,0`), { name: `${year}_ks2final.csv` }), requestId: v7() });
  const [heading, first, latest] = lines((await exportMeasure(administrator, school.id, "ks2-rwm-expected")).csv);
  expect(heading).toContain("Up to three years together,Up to three years together: lower limit");
  expect(first).toMatch(/,,,,,,$/);
  expect(latest).toMatch(/,65,43\.\d+,81\.\d+,2017\/18 and 2018\/19,20,$/);
});

test("the year of three Ss goes to those who read the line, with no words of anybody's; a week unshared says so", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  const executive = await trust.executive();
  const principal = await trust.principalOf([school], executive);
  await aWeek(principal, executive, school, { weekOf: "2026-11-09", descriptor: 3, needToTalk: true, done: "Looked at books" });
  const { csv, name } = await exportSchoolYear(principal, school.id);
  expect(name).toMatch(/^three-ss-oakfield-primary-.*-in-confidence\.csv$/);
  expect(lines(csv)).toContain("2026-11-09,Autumn 2,2,Nothing shared,,Partly assured,Yes,Nothing shared,");
  expect(csv).not.toContain("Looked at books");
  expect(await logged(trust, "school-year.exported")).toMatchObject([{ actorId: principal.personId, subjectId: school.id }]);
  for (const [who, outsider] of Object.entries(await outsidersTo(trust))) await expect(exportSchoolYear(outsider, school.id), who).rejects.toThrow(NotFound);
});

test("a braid's counts are those of its page, for who reads it; what is to come has no number", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  const executive = await trust.executive();
  const principal = await trust.principalOf([school], executive);
  await aWeek(principal, executive, school, { weekOf: "2026-11-09" });
  const elm = await trust.school("Elm Park Primary");
  await aWeek(await trust.principalOf([elm], executive, "Grace Elsewhere"), executive, elm, { weekOf: "2026-11-16" });
  const asOnThePage = ({ helix }: Pick<Helix, "helix">) => helix.map((term) => [halfTermInWords(term), ...strands.map((strand) => term.byStrand[strand]), term.byKind["sign-off"] ? "Yes" : "No"].join(","));
  const counted = async (file: Promise<{ csv: string }>) => lines((await file).csv).slice(1, -2);
  const [own, whole] = [await counted(exportSchoolHelix(principal, school.id)), await counted(exportHelix(executive, undefined))];
  expect(own).toEqual(asOnThePage(await readSchoolHelix(principal, school.id, {})));
  expect(whole).toEqual(asOnThePage(await readHelix(executive, {})));
  expect(whole, "the trust's counts are not one school's").not.toEqual(own);
  const year = lines((await exportHelix(executive, "year")).csv);
  expect(year).toContain("Spring 1 2026/27,,,,To come");
  expect(lines((await exportHelix(executive, undefined)).csv)).not.toContain("Spring 1 2026/27,,,,To come");
  expect(await logged(trust, "helix.exported")).toHaveLength(4);
  await expect(exportHelix(principal, undefined)).rejects.toThrow(NotFound);
  for (const [who, outsider] of Object.entries(await outsidersTo(trust))) await expect(exportSchoolHelix(outsider, school.id), who).rejects.toThrow(NotFound);
});

test("a pack's line goes to the pack's readers; a version's stays as it was sent", async () => {
  const { trust, executive, deputy, teacher, reviewId, propose, discussedLine } = await anOpenReview();
  const live = lines((await exportTimeline(deputy, reviewId, "standards")).csv);
  await propose(executive, { lineId: discussedLine });
  await lockAndPublish(executive, { reviewId, requestId: v7() });
  const renamed = { ...executive, trust: { ...executive.trust, descriptors: ["One", "Two", "Three", "Four"] } };
  expect((await exportTimeline(renamed, reviewId, "standards")).csv).toContain("2026-11-16,Two,Better,No");
  const sent = lines((await exportTimeline(renamed, reviewId, "standards", 1)).csv);
  expect(sent.slice(0, -1)).toEqual(live.slice(0, -1));
  expect(sent.at(-1)).toContain("version 1, as it was sent");
  expect(live[0]).toBe("Of the three Ss,Week,Week of,How it stood,Direction,Need to talk");
  expect(live.length).toBeGreaterThan(3);
  expect(await logged(trust, "pack-line.exported")).toMatchObject([{ actorId: deputy.personId, subjectId: reviewId, facts: { s: "standards" } }, {}, { facts: { number: 1 } }]);
  await expect(exportTimeline(teacher, reviewId, "standards")).rejects.toThrow(NotFound);
  await expect(exportTimeline(executive, reviewId, "standards", 2)).rejects.toThrow(NotFound);
});
