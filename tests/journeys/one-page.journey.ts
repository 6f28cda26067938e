import { readFileSync } from "node:fs";
import { respondToCheckIn } from "@/lib/check-ins/conversation/respond";
import { londonDay } from "@/lib/clock";
import { calendarAround } from "@/prisma/seed/calendar";
import { elsewhere } from "@/prisma/seed/figures/elsewhere";
import { publishElsewhere } from "@/prisma/seed/figures/publish-elsewhere";
import { asDate } from "@/lib/school-year/day";
import { aSharedCheckIn, aWeek } from "@/tests/support/a-check-in";
import { aTrust } from "@/tests/support/a-trust";
import { expect, expectAccessible, signIn, test } from "@/tests/support/browser";
import { closedUp, readPdf } from "@/tests/support/read-pdf";

/** A trust of two made-up schools of which public facts and results are loaded, with a priority at the first. */
async function aTrustInTheCountry() {
  await publishElsewhere([], calendarAround(new Date()));
  const trust = await aTrust();
  const schools = [];
  for (const { name, urn, phase } of elsewhere.slice(0, 2)) {
    const school = await trust.school(name);
    await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: school.id }, data: { urn, phase, joinedOn: asDate("2019-09-01") } }));
    schools.push(school);
  }
  const [school] = schools;
  if (!school) throw new Error("No school");
  return { trust, school };
}

for (const device of ["", " @phone"]) {
  test(`an executive goes from all schools’ figures to one on a page, and to those like it${device}`, async ({ page }) => {
    const { trust, school } = await aTrustInTheCountry();
    await signIn(page, await trust.executive());
    await page.goto("/insights");
    await page.getByRole("link", { name: "Figures", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Schools and their figures" })).toBeVisible();
    await expect(page.getByText("By name: schools whose ranges overlap have no order")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: school.name, exact: true }).last().click();
    await expect(page.getByRole("heading", { level: 1, name: school.name })).toBeVisible();
    await expect(page.getByRole("heading", { name: "In short" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Priorities" })).toBeVisible();
    await expectAccessible(page);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download as PDF" }).click()]);
    expect(download.suggestedFilename()).toBe(`${school.name.toLowerCase().replaceAll(" ", "-")}-${londonDay(new Date())}.pdf`);
    await page.getByRole("link", { name: "All fifty, and how it stands beside them" }).click();
    await expect(page.getByText("Braid’s own reduced model from public context").first()).toBeVisible();
    await expect(page.getByRole("heading", { name: "In the trust" })).toBeVisible();
    await expectAccessible(page);
  });
}

/** What leaders said to each other alone. */
const ofTheTwo = { note: "Sleeping badly since the flood", did: "Watched four lessons in phonics", came: "Two need a coach by June", questions: "What would help you on Monday?", response: "Let us walk the site together" };

test("the PDF of a school on a page holds what the screen says, figure by figure, on two sheets of A4 at most, and nothing of what two said to each other", async ({ page }) => {
  const { trust, school } = await aTrustInTheCountry();
  const lead = await trust.person("Lena Lead", { role: "trust_team" });
  const principal = await trust.principalOf([school], lead);
  const content = aWeek(principal, { personal: { arriving: "", note: ofTheTwo.note }, schools: { [school.id]: { standards: { direction: "worse", start: 2, done: ofTheTwo.did, cameOfIt: ofTheTwo.came } } } });
  const checkInId = await aSharedCheckIn(principal, content);
  await respondToCheckIn(await trust.viewer(lead.personId), { checkInId, version: 0, questions: ofTheTwo.questions, response: ofTheTwo.response, noChildNamed: false });
  await signIn(page, await trust.executive());
  await page.goto(`/schools/${school.id}/on-a-page`);
  const shown = async (what: string, fewest: number) => {
    const texts = (await page.locator(`.one-page ${what}`).filter({ visible: true }).allInnerTexts()).map(closedUp).filter(Boolean);
    expect(texts.length, what).toBeGreaterThanOrEqual(fewest);
    return texts;
  };
  const said = [...await shown("h1", 1), ...await shown("h2", 6), ...await shown("section li:not(.figure-picture li)", 4), ...await shown("figcaption :is(h3, p)", 6), ...await shown("td", 12)];
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download as PDF" }).click()]);
  const { sheets, words } = readPdf(readFileSync(await download.path()));
  expect(said.filter((text) => !words.includes(text)), "on the screen and not in the PDF").toEqual([]);
  expect(words).toContain(closedUp(`${school.name} ${(await page.locator(".one-page h1 + p").innerText())}`));
  for (const confidential of Object.values(ofTheTwo)) expect(words).not.toContain(closedUp(confidential));
  expect(sheets.length).toBeLessThanOrEqual(2);
  for (const { width, height } of sheets) expect([Math.round((width * 25.4) / 72), Math.round((height * 25.4) / 72)]).toEqual([210, 297]);
});

test("a trustee reads the public part of a school on a page and nothing else", async ({ page, complaints }) => {
  const { trust, school } = await aTrustInTheCountry();
  await signIn(page, await trust.person("Vera Trustee", { role: "trustee" }));
  await page.goto(`/schools/${school.id}`);
  await page.getByRole("link", { name: "On a page" }).click();
  await expect(page.getByRole("heading", { name: "Its pupils" })).toBeVisible();
  for (const hidden of ["The three Ss", "Priorities", "Open actions", "Support"]) await expect(page.getByRole("heading", { name: hidden })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Download as PDF" })).toHaveCount(0);
  await expectAccessible(page);
  await expect(page.getByRole("heading", { name: "Inspection, as a fact" })).toBeVisible();
  await page.goto("/schools");
  await page.getByRole("link", { name: "What inspectors said of them" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What inspectors said" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Renewed framework, from 10 November 2025" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Education inspection framework, September 2019 to November 2025" })).toBeVisible();
  await expectAccessible(page);
  complaints.foresee(/^\/insights\/figures: .*404/);
  await page.goto("/insights/figures");
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Schools and their figures");
});
