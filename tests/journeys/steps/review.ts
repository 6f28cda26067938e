import type { Page } from "@playwright/test";
import { expect, expectAccessible } from "@/tests/support/browser";
import { choose, heads, press, staff } from "./people";

/** An executive gives Kanes Hill its day; the other schools keep the days that were proposed. */
export async function planReview(page: Page, day: string) {
  await page.goto("/reviews/plan?half-term=2026-2");
  await page.getByLabel("Day for Kanes Hill Primary School").fill(day);
  await page.getByLabel("Time for Kanes Hill Primary School").fill("10:00");
  await press(page, "Plan these reviews");
  await expect(page.getByText("Kanes Hill Primary School").first()).toBeVisible();
}

export async function openKanesHill(page: Page) {
  await page.goto("/reviews?half-term=2026-2");
  await page.getByRole("link", { name: "Kanes Hill Primary School" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Kanes Hill");
  return new URL(page.url()).pathname;
}

/** The school reads what assembled itself and marks each part ready. */
export async function prepareThePack(page: Page) {
  const review = await openKanesHill(page);
  await expect(page.getByText("Year 4 multiplication is behind").first()).toBeVisible();
  await expectAccessible(page);
  const parts = await page.locator(`a[href^="${review}/sections/"]`).evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href")))]);
  for (const part of parts) {
    await page.goto(part ?? "");
    await press(page, "Mark as ready");
    await expect(page).toHaveURL(new RegExp(`${review}(\\?|$|#)`));
  }
  await expect(page.getByText(`${parts.length} of ${parts.length} ready`)).toBeVisible();
}

/** From the check-ins comes what was raised; what was not raised waits. */
export async function buildTheAgenda(page: Page) {
  const review = await openKanesHill(page);
  await page.goto(`${review}/agenda`);
  await page.getByRole("button", { name: /Add to the agenda.*Year 4 multiplication/ }).first().click();
  await expect(page.getByRole("heading", { level: 3, name: /Year 4 multiplication/ })).toBeVisible();
  const form = page.locator("#put-forward");
  await form.getByRole("group", { name: "What is it" }).getByText("Challenge", { exact: true }).click();
  await form.getByRole("group", { name: "Which of the three Ss" }).getByText("Stakeholders", { exact: true }).click();
  await form.getByLabel("What it is about").fill("Lettings income");
  await form.getByRole("group", { name: "It relates to" }).getByText("Pupils’ outcomes").click();
  await form.getByLabel("Who is accountable").selectOption({ label: staff.priya.name });
  await press(page, "Put it forward");
  await expect(page.locator("#not-yet")).toContainText("Lettings income");
  await expectAccessible(page);
}

/** The school names who presents; the executive sends, and sees who will read it and what stays behind. */
export async function sendTheAgenda(principal: Page, executive: Page) {
  const review = await openKanesHill(principal);
  await principal.goto(`${review}/agenda`);
  await principal.getByLabel(/Who presents it/).first().selectOption({ label: staff.maths.name });
  await principal.getByRole("button", { name: "Save", exact: true }).first().click();
  await executive.goto(`${review}/publish`);
  await expect(executive.getByText("1 item not yet discussed stays behind")).toBeVisible();
  for (const { name } of [staff.chief, staff.finance, staff.priya, staff.maths]) await expect(executive.getByText(name).first()).toBeVisible();
  await expectAccessible(executive);
  await press(executive, "Lock and send");
  await expect(executive).toHaveURL(/versions\/1/);
}

/** The meeting: every item ends in what, who and by when; then it is signed off. */
export async function meetAndSignOff(page: Page, decision: string) {
  const review = await openKanesHill(page);
  await page.goto(`${review}/meeting`);
  await press(page, "Start the meeting");
  await page.getByRole("link", { name: "First item" }).click();
  await page.getByLabel("What was decided").fill(decision);
  await choose(page, "Support or challenge", "Support");
  await page.getByLabel("Who does it").selectOption({ label: staff.priya.name });
  await expectAccessible(page);
  await press(page, "Write it down");
  await expect(page.getByText("The decision is written down.")).toBeVisible();
  await page.getByRole("link", { name: "Sign off" }).click();
  await heads(page, "Sign off");
  await page.getByLabel("Summary").fill("The school is steady. Multiplication in lower key stage 2 gets support until spring.");
  await press(page, "Sign off");
  await expect(page.getByText(/signed off/i).first()).toBeVisible();
}
