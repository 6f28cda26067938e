import { sendReturn } from "@/lib/returns/filling/send-return";
import { openRound } from "@/lib/returns/rounds/open-round";
import { designTemplate } from "@/lib/returns/template/design-template";
import { v7 } from "@/lib/submissions/uuid";
import { calendarAround } from "@/prisma/seed/calendar";
import { elsewhere } from "@/prisma/seed/figures/elsewhere";
import { publishElsewhere } from "@/prisma/seed/figures/publish-elsewhere";
import { absence, four } from "@/tests/returns/a-trust-with-returns";
import { aTrust, THEN } from "@/tests/support/a-trust";
import { expect, expectAccessible, itIs, signIn, test } from "@/tests/support/browser";

/** Two schools with published figures, each with a head who has sent the half term's return: few pupils at the first. */
async function twoHeads() {
  await publishElsewhere([], calendarAround(THEN));
  const trust = await aTrust();
  const [executive, lead] = [await trust.executive(), await trust.person("Lena Lead", { role: "trust_team" })];
  await designTemplate(executive, { requestId: v7(), number: 0, measures: [absence] });
  const { id: roundId } = await openRound(executive, { requestId: v7(), halfTerm: { academicYear: 2026, ordinal: 2 }, dueOn: "2026-11-27" });
  const at = async (place: number, figures: ReturnType<typeof four>) => {
    const { name = "", urn = "", phase = "" } = elsewhere[place] ?? {};
    const school = await trust.school(name);
    await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: school.id }, data: { urn, phase } }));
    const head = await trust.principalOf([school], lead, `Head ${place}`);
    await sendReturn(head, { requestId: v7(), roundId, schoolId: school.id, version: 0, seen: 0, figures, emptyIsNotAvailable: false });
    return { school, head };
  };
  return { roundId, own: await at(0, four([1, 4], [18, 143], [1, 4], [18, 143])), other: await at(1, four([13, 61], [19, 141], [11, 41], [21, 161])) };
}

for (const device of ["", " @phone"]) {
  test(`a principal reads their own school’s page, figures, braid and counts, and of another’s what everybody reads${device}`, async ({ page, complaints }) => {
    itIs(THEN);
    const { roundId, own, other } = await twoHeads();
    await signIn(page, own.head);
    await page.goto(`/schools/${own.school.id}`);
    await page.getByRole("link", { name: "On a page" }).click();
    for (const shown of ["In short", "Priorities", "Open actions", "Support"]) await expect(page.getByRole("heading", { name: shown, exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.goto(`/schools/${own.school.id}`);
    await page.getByRole("link", { name: "All published figures, year by year" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Published figures" })).toBeVisible();
    await page.goto(`/schools/${own.school.id}`);
    await page.getByRole("link", { name: "Its braid" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "The school’s braid" })).toBeVisible();
    await expect(page.getByText("No half-term review was signed off, and no new priority or action sets a cycle up in these half terms.")).toBeVisible();
    await expectAccessible(page);
    await page.goto(`/returns/${roundId}/${own.school.id}`);
    await expect(page.getByText("1 of 4").first()).toBeVisible();
    await expect(page.getByText("Few pupils").first()).toBeVisible();

    await page.goto(`/schools/${other.school.id}/on-a-page`);
    await expect(page.getByRole("heading", { name: "In short" })).toBeVisible();
    for (const hidden of ["The three Ss", "Priorities", "Open actions", "Support"]) await expect(page.getByRole("heading", { name: hidden, exact: true })).toHaveCount(0);
    complaints.foresee(/status of 404/);
    for (const path of [`/schools/${other.school.id}/helix`, `/returns/${roundId}/${other.school.id}`, "/insights/figures", "/insights/helix"])
      expect((await page.goto(path))?.status(), path).toBe(404);
  });
}
