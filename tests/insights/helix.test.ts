import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SchoolsTable } from "@/app/(trust)/insights/helix/schools-table";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { readHelix, readSchoolHelix } from "@/lib/insights/helix/read-helix";
import { toBraid } from "@/lib/insights/helix/to-braid";
import { schoolHelix } from "@/lib/insights/helix/pages";
import { readSignedSummary } from "@/lib/reviews/meeting/read-signed-summary";
import { recordDecision } from "@/lib/reviews/meeting/record-decision";
import { signOff } from "@/lib/reviews/meeting/sign-off";
import { asDate } from "@/lib/school-year/day";
import { aWeek } from "@/tests/insights/weeks";
import { aReviewInItsMeeting } from "@/tests/reviews/a-review";
import { countStatements } from "@/tests/reviews/count-statements";
import { aTrust, outsidersTo } from "@/tests/support/a-trust";

/** Two schools, one with two check-ins of this half term and one with one. */
async function twoSchools() {
  const trust = await aTrust();
  const executive = await trust.executive();
  const [oak, elm] = [await trust.school(), await trust.school("Elm Park Primary")];
  const sam = await trust.principalOf([oak], executive);
  const grace = await trust.principalOf([elm], executive, "Grace Elsewhere");
  await aWeek(sam, executive, oak, "2026-11-02");
  await aWeek(sam, executive, oak, "2026-11-09");
  await aWeek(grace, executive, elm, "2026-11-16");
  return { trust, oak, elm, executive: await trust.viewer(executive.personId), sam, grace };
}

test("an executive sees each school by strand, by name, with noughts where nothing was recorded", async () => {
  const { trust, executive } = await twoSchools();
  await trust.school("Ash Primary");
  const { bySchool } = await readHelix(executive, {});
  expect(bySchool.map(({ school, byStrand, signedReviewId }) => [school, byStrand.goals, byStrand.capability, signedReviewId])).toEqual([
    ["Ash Primary", 0, 0, null], ["Elm Park Primary", 1, 0, null], ["Oakfield Primary", 2, 0, null],
  ]);
  expect((await readHelix(executive, { halfTerm: "2026-1" })).bySchool.map(({ byStrand }) => byStrand.goals)).toEqual([0, 0, 0]);
});

test("a signed-off review leads to its summary, which the executive reads", async () => {
  const { trust, executive, principal, reviewId, itemId } = await aReviewInItsMeeting();
  await trust.school("Elm Park Primary");
  const drawn = async () => {
    const { bySchool, chosen } = await readHelix(executive, {});
    if (!chosen) throw new Error("No half term");
    return renderToStaticMarkup(createElement(SchoolsTable, { bySchool, term: chosen }));
  };
  expect(await drawn()).not.toContain("/reviews/");
  await recordDecision(executive, { reviewId, itemId, text: "Plan Year 4 maths together.", kind: "support", ownerId: principal.personId, dueOn: "2026-12-10", version: 0 });
  await signOff(executive, { reviewId, summary: "Year 4 maths is the work of next half term." });
  expect([...(await drawn()).matchAll(/href="\/reviews\/([^"]+)"[^>]*>Signed off/g)].map(([, path]) => path)).toEqual([`${reviewId}/summary`]);
  expect(await readSignedSummary(executive, reviewId)).toMatchObject({ schoolName: "Oakfield Primary" });
});

test("a check-in about two schools counts for both, and once for the trust", async () => {
  const { trust, oak, elm, executive } = await twoSchools();
  const both = await trust.principalOf([oak, elm], executive, "Bea Both");
  const checkInId = await aWeek(both, executive, oak, "2026-11-16");
  const before = (await readHelix(executive, {})).bySchool.map(({ byStrand }) => byStrand.goals);
  await withTenant(both, (db) => db.checkInEntry.create({
    data: { trustId: both.trustId, checkInId, schoolId: elm.id, leaderId: both.personId, leadId: executive.personId, weekOf: asDate("2026-11-16"), s: "standards", descriptor: 2, direction: "same" },
  }));
  const { bySchool, helix } = await readHelix(executive, {});
  expect(before).toEqual([1, 3]);
  expect(bySchool.map(({ byStrand }) => byStrand.goals)).toEqual([2, 3]);
  expect(helix.at(-1)?.byKind).toEqual({ "check-in": 4 });
});

test("a principal reads the braid of their own school, with the records behind it, and no other", async () => {
  const { trust, oak, elm, sam, grace } = await twoSchools();
  const found = await readSchoolHelix(sam, oak.id, { component: "evaluate-insights" });
  expect(found.helix.at(-1)?.byKind).toEqual({ "check-in": 2 });
  expect(found.behind.records.map(({ kind, title }) => [kind, title])).toEqual([["check-in", sam.name], ["check-in", sam.name]]);
  expect(toBraid(found.helix, schoolHelix(oak.id)).at(-1)?.strands.goals.href).toBe(`/schools/${oak.id}/helix?half-term=2026-2&strand=goals#records`);
  await expect(readSchoolHelix(sam, elm.id, {})).rejects.toThrow(NotFound);
  await expect(readHelix(grace, {})).rejects.toThrow(NotFound);
  for (const outsider of Object.values(await outsidersTo(trust))) await expect(readSchoolHelix(outsider, oak.id, {})).rejects.toThrow(NotFound);
});

test("each takes four statements, however many schools", async () => {
  const { executive, oak } = await twoSchools();
  expect(await countStatements(() => readHelix(executive, {}))).toBe(4);
  expect(await countStatements(() => readSchoolHelix(executive, oak.id, {}))).toBe(4);
});
