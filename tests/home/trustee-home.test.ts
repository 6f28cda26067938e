import { expect, test } from "vitest";
import { readTrusteeHome } from "@/lib/home/trustee-home";
import { recordDecision } from "@/lib/reviews/meeting/record-decision";
import { signOff } from "@/lib/reviews/meeting/sign-off";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { v7 } from "@/lib/submissions/uuid";
import { aReviewInItsMeeting } from "@/tests/reviews/a-review";
import { countStatements } from "@/tests/reviews/count-statements";
import { aTrustWithAUrn, figureRows, sendFigures } from "@/tests/school-data/a-trust-with-figures";
import { aBrightSpot } from "@/tests/bright-spots/a-bright-spot";
import { aTrust } from "@/tests/support/a-trust";

const inTheNewYear = new Date("2027-01-11T09:00:00Z");

/** A trust whose first review is signed off, beside a school that was there and one that joined after it. */
async function aSignedReview() {
  const scene = await aReviewInItsMeeting();
  const { trust, executive, principal, reviewId, itemId } = scene;
  await recordDecision(executive, { reviewId, itemId, text: "Teach fractions again", kind: "support", dueOn: "2026-12-11", version: 0, ownerId: principal.personId });
  await signOff(executive, { reviewId, summary: "A good half term." });
  await trust.school("Elm Park Primary");
  const late = await trust.school("Yew Primary");
  await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: late.id }, data: { joinedOn: new Date("2026-12-01") } }));
  const trustee = await trust.person("Vera Trustee", { role: "trustee" });
  return { ...scene, trustee, later: await trust.viewer(trustee.personId, inTheNewYear) };
}

test("a review that is not signed off two weeks after its half term stands out; a school that joined since does not", async () => {
  const { trustee, later } = await aSignedReview();
  expect((await readTrusteeHome(trustee)).exceptions.unsigned?.halfTerm).toMatchObject({ ordinal: 1 });
  const { exceptions, summaries } = await readTrusteeHome(later);
  expect(summaries.map(({ school, summary }) => [school, summary])).toEqual([["Oakfield Primary", "A good half term."]]);
  expect(exceptions.unsigned?.halfTerm).toMatchObject({ academicYear: 2026, ordinal: 2 });
  expect(exceptions.unsigned?.schools.map(({ name }) => name)).toEqual(["Elm Park Primary"]);
});

test("a trust that has signed nothing off is told so, and of few half terms nothing is called quiet", async () => {
  const trust = await aTrust();
  await trust.school();
  const { personId } = await trust.person("Vera Trustee", { role: "trustee" });
  const { summaries, exceptions } = await readTrusteeHome(await trust.viewer(personId, inTheNewYear));
  expect({ summaries, figures: exceptions.figures, quiet: exceptions.quiet }).toEqual({ summaries: [], figures: undefined, quiet: undefined });
  expect(exceptions.unsigned?.schools.map(({ name }) => name)).toEqual(["Oakfield Primary"]);
});

test("what a trustee reads and nobody recorded in six half terms stands out; one record takes its line away", async () => {
  const { trust } = await aBrightSpot();
  const { personId } = await trust.person("Vera Trustee", { role: "trustee" });
  const { exceptions } = await readTrusteeHome(await trust.viewer(personId, new Date("2027-07-01T09:00:00Z")));
  expect(exceptions.quiet).toEqual(["visit", "cohort"]);
});

test("a published figure out of line stands out with its reason, in five statements", async () => {
  const { trust, urn, administrator, school } = await aTrustWithAUrn();
  const importId = await sendFigures(administrator, figureRows(`1,${urn},60,64%,-3.1,-4.5,-1.7`, "5,,600000,65%,0,,"));
  await bringFiguresIn(administrator, { importId, requestId: v7() });
  const trustee = await trust.person("Vera Trustee", { role: "trustee" });
  const { exceptions } = await readTrusteeHome(trustee);
  expect(exceptions.figures?.map(({ schoolId }) => schoolId)).toEqual([school.id]);
  expect(exceptions.figures?.[0]?.why).toContain("the whole published range is below");
  expect(await countStatements(() => readTrusteeHome(trustee))).toBe(5);
});
