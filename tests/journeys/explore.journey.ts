import type { Page, Response } from "@playwright/test";
import { aConversation, aSharedCheckIn, aWeek } from "@/tests/support/a-check-in";
import { expect, expectAccessible, itIs, signIn, test } from "@/tests/support/browser";
import { holdScripts } from "./steps/forms";

const DRAWING = /recharts-/;

/** A school with two weeks behind it, opened by its principal; collects the scripts that arrive. */
async function aSchoolWithAYear(page: Page) {
  const { trust, school, principal } = await aConversation();
  await aSharedCheckIn(principal);
  const later = await trust.later(principal, new Date("2026-11-26T08:00:00Z"));
  await aSharedCheckIn(later, aWeek(later, { schools: { [school.id]: { standards: { direction: "worse", done: "Looked at books", cameOfIt: "Year 4 is behind" } } } }));
  itIs(later.at);
  const scripts: Response[] = [];
  page.on("response", (response) => void (response.request().resourceType() === "script" && scripts.push(response)));
  await signIn(page, principal);
  const drawing = async () => (await Promise.all(scripts.map(async (script) => ({ url: script.url(), text: await script.text() })))).filter(({ text }) => DRAWING.test(text)).map(({ url }) => url);
  return { path: `/schools/${school.id}`, drawing };
}

async function expectDrawn(page: Page) {
  await expect(page.locator(".explore-frame .recharts-line-curve")).toHaveCount(3);
  for (const mark of ["circle", "rect", "path"]) await expect(page.locator(`.explore-frame .recharts-line-dots ${mark}`).first()).toBeVisible();
  await expect(page.locator(".explore-frame").getByText("Standards", { exact: true })).toBeVisible();
}

test("Explore draws its chart under the page's policy, and what draws it is not fetched before", async ({ page }) => {
  const { path, drawing } = await aSchoolWithAYear(page);
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  expect(await drawing()).toEqual([]);
  await page.getByText("Explore week by week").click();
  await expectDrawn(page);
  expect(await drawing()).not.toEqual([]);
  await expectAccessible(page);
});

test("Explore opened before the page's scripts are there draws when they come @phone", async ({ page }) => {
  const { path } = await aSchoolWithAYear(page);
  const letGo = await holdScripts(page);
  await page.goto(path, { waitUntil: "domcontentloaded" });
  await page.getByText("Explore week by week").tap();
  await letGo();
  await expectDrawn(page);
});
