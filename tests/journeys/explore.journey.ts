import type { Page, Response } from "@playwright/test";
import { aConversation, aSharedCheckIn, aWeek } from "@/tests/support/a-check-in";
import { expect, expectAccessible, itIs, signIn, test } from "@/tests/support/browser";
import { elsewhere } from "@/prisma/seed/figures/elsewhere";
import { publishElsewhere } from "@/prisma/seed/figures/publish-elsewhere";
import { calendarAround } from "@/prisma/seed/calendar";
import { aTrust } from "@/tests/support/a-trust";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { v7 } from "@/lib/submissions/uuid";
import { aTrustWithAUrn, aUrn, figureRows, sendFigures } from "@/tests/school-data/a-trust-with-figures";
import { atEverySize, expectAgreement } from "./steps/charts";
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
  await expect(page.locator(".explore-frame .recharts-surface")).toHaveCount(3);
  await expect(page.locator(".explore-frame .year-week")).toHaveCount(6);
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

test("what is explored stands in the place of the server's picture; paper and whoever folds it away have the latter", async ({ page }) => {
  const { path } = await aSchoolWithAYear(page);
  await page.goto(path);
  const [drawn, explored] = [page.locator(".figure-picture", { has: page.locator(".year-line") }), page.locator(".explore-frame")];
  const place = await drawn.boundingBox();
  await page.getByText("Explore week by week").click();
  await expectDrawn(page);
  await expect(drawn).toBeHidden();
  expect(Math.abs(((await explored.boundingBox())?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(24);
  await page.emulateMedia({ media: "print" });
  await expect(drawn).toBeVisible();
  await expect(explored).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.getByText("Explore week by week").click();
  await expect(drawn).toBeVisible();
});

test("the weeks of the year stand in the same places where they are explored, at every size", async ({ page }) => {
  const { path } = await aSchoolWithAYear(page);
  await atEverySize(page, path, async () => {
    await page.getByText("Explore week by week").click();
    await expectDrawn(page);
    await expectAgreement(page.locator("figure", { has: page.locator(".year-line") }), "year-week", 6);
  });
});

test("the year is explored with the pointer, the arrow keys and a half term at a tap", async ({ page }) => {
  const { path } = await aSchoolWithAYear(page);
  await page.goto(path);
  await page.getByText("Explore week by week").click();
  await expectDrawn(page);
  const picture = page.locator(".explore-frame .recharts-surface").first();
  await picture.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".explore-frame .recharts-tooltip-wrapper").getByText("Autumn 1, week 2", { exact: true }).first()).toBeVisible();
  const aloud = page.locator(".explore-frame").getByRole("status");
  await expect(aloud, "of the three pictures that move together, one is said aloud").toHaveCount(1);
  await expect(aloud).toContainText(/^(Safeguarding|Standards|Stakeholders): .*Autumn 1, week 2$/);
  const chosen = page.locator(".explore-frame [aria-live]");
  await expect(chosen).toContainText("Autumn 1, week 1 to Summer 2, week");
  await expect(chosen).not.toContainText("Drag");
  await page.getByRole("button", { name: "Autumn 2", exact: true }).click();
  await expect(aloud).toHaveCount(0);
  await expect(chosen).toContainText("Autumn 2, week 1 to Autumn 2, week");
  const [grip] = await page.getByRole("slider").all();
  await grip?.focus();
  await page.keyboard.press("ArrowRight");
  await expect(chosen).toContainText("Autumn 2, week 2 to Autumn 2, week");
});

test("a measure's years stand in the same places where they are explored, at every size", async ({ page }) => {
  const { trust, school, urn, administrator } = await aTrustWithAUrn();
  const other = await trust.school("Mill Lane Primary");
  const otherUrn = aUrn();
  await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: other.id }, data: { urn: otherUrn } }));
  for (const [year, own, theirs] of [["2017-2018", 48, 70], ["2018-2019", 63, 55]] as const) {
    const importId = await sendFigures(administrator, figureRows(`1,${urn},30,${own}%,0,-1,1`, `1,${otherUrn},60,${theirs}%,0,-1,1`, "5, ,644967,65%, , , "), { name: `${year}_ks2final.csv` });
    await bringFiguresIn(administrator, { importId, requestId: v7() });
  }
  await signIn(page, administrator);
  await atEverySize(page, `/schools/${school.id}/figures`, async () => {
    const figure = page.locator("figure", { hasText: "Reading, writing and maths: expected standard" });
    await figure.getByText("Explore year by year").click();
    for (const mark of ["mark-own", "mark-range", "mark-beside", "mark-trust"]) await expectAgreement(figure, mark, 2);
  });
  const tip = page.locator(".explore-frame .recharts-tooltip-wrapper").first();
  await page.locator(".explore-frame .recharts-surface").first().focus();
  await page.keyboard.press("ArrowLeft");
  await expect(tip.getByText("This school: 48%")).toBeVisible();
  await expect(tip.getByText("The trust’s schools: 63%")).toBeVisible();
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

test("the funnel's schools and limits stand in the same places where they are explored, at every size, and each is told with the arrow keys", async ({ page }) => {
  await publishElsewhere([], calendarAround(new Date()));
  const trust = await aTrust();
  for (const { name, urn, phase } of elsewhere.slice(0, 3)) {
    const school = await trust.school(name);
    await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: school.id }, data: { urn, phase } }));
  }
  await signIn(page, await trust.executive());
  const figure = page.locator("figure", { has: page.locator(".funnel-picture") });
  await atEverySize(page, "/insights/figures", async () => {
    await figure.getByText("Explore school by school").click();
    const shown = await figure.locator(".funnel-picture .funnel-dot").count();
    expect(shown).toBeGreaterThan(1);
    await expectAgreement(figure, "funnel-dot", shown);
    await expectAgreement(figure, "funnel-curve", 4);
  });
  await figure.locator(".explore-frame .recharts-surface").focus();
  await page.keyboard.press("ArrowRight");
  await expect(figure.locator(".recharts-tooltip-wrapper").getByText(/between the limits: (yes|no)/).first()).toBeVisible();
  await expectAccessible(page);
  const rows = page.getByRole("table", { name: "Schools and their figures" }).getByRole("row").filter({ has: page.getByRole("rowheader") });
  const [opened, folded] = [rows.first().getByRole("cell").first(), rows.last().getByRole("cell").first()];
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(opened).toBeHidden();
  await rows.first().getByText(/figures?(:|$)/).click();
  await expect(opened).toBeVisible();
  await expect(folded).toBeHidden();
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  await expect(folded).toBeVisible();
});
