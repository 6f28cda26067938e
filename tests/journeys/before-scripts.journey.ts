import { readDraft } from "@/lib/check-ins/draft/read-draft";
import { saveDraft } from "@/lib/check-ins/draft/save-draft";
import { aWeek } from "@/tests/support/a-check-in";
import { expect, signIn, test } from "@/tests/support/browser";
import { NO_CONNECTION } from "@/tests/support/complaints";
import { holdScripts } from "./steps/forms";
import { anUnchangedWeek, came, countThisWeek, saved, tapOf, WEEK } from "./steps/week";

const early = { waitUntil: "domcontentloaded" } as const;

/** The week at hand with a draft that says how standards got better. */
async function aBegunWeek() {
  const week = await anUnchangedWeek();
  const content = aWeek(week.now, { schools: { [week.school.id]: { standards: { direction: "better", cameOfIt: "As it was" } } } });
  await saveDraft(week.now, { weekOf: WEEK, version: 0, content });
  return week;
}

test("what is tapped, ticked, chosen and typed before the page's scripts arrive stays, and saves itself @phone", async ({ page }) => {
  const { principal, now, school } = await aBegunWeek();
  await signIn(page, principal);
  const letGo = await holdScripts(page);
  await page.goto("/check-ins/this-week", early);
  await tapOf(page, ".safeguarding.direction", "worse").tap();
  await came(page).fill("Reading is up in every class");
  await page.locator('[name="personal.note"]').fill("Slept well");
  await page.getByText("Add an action").tap();
  await page.getByLabel("What will be done?").fill("Order the books");
  await page.getByLabel("Which S does it belong to?").selectOption("standards");
  await letGo();
  await expect.poll(async () => (await readDraft(now, WEEK))?.content).toMatchObject({
    personal: { note: "Slept well" },
    schools: { [school.id]: { safeguarding: { direction: "worse" }, standards: { cameOfIt: "Reading is up in every class" }, newActions: [{ title: "Order the books", s: "standards" }] } },
  });
  await expect(came(page)).toHaveValue("Reading is up in every class");
  await expect(tapOf(page, ".safeguarding.direction", "worse").locator("input")).toBeChecked();
});

test("one tap alone, and nothing after it, is saved too", async ({ page }) => {
  const { principal, now, school } = await anUnchangedWeek();
  await signIn(page, principal);
  const letGo = await holdScripts(page);
  await page.goto("/check-ins/this-week", early);
  await tapOf(page, ".stakeholders.direction", "same").click();
  await letGo();
  await expect(saved(page)).toBeVisible();
  expect((await readDraft(now, WEEK))?.content.schools[school.id]?.stakeholders.direction).toBe("same");
});

test("a page that nobody touched saves nothing when its scripts arrive", async ({ page }) => {
  const { principal, now } = await anUnchangedWeek();
  await signIn(page, principal);
  await page.goto("/check-ins/this-week");
  await expect(page.getByText("Only you can see this until you share it")).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(await countThisWeek(now)).toEqual({ shared: 0, drafts: 0 });
});

test("the buttons work before the scripts are there: looked over, and shared once", async ({ page }) => {
  const { principal, now } = await anUnchangedWeek();
  await signIn(page, principal);
  await holdScripts(page);
  await page.goto("/check-ins/this-week", early);
  for (const s of ["safeguarding", "standards", "stakeholders"]) await tapOf(page, `.${s}.direction`, "same").click();
  await page.getByRole("button", { name: "Look it over" }).click({ noWaitAfter: true });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look it over");
  await page.getByRole("button", { name: "Share with Lena" }).click({ noWaitAfter: true });
  await expect(page.getByText("Shared with Lena")).toBeVisible();
  expect(await countThisWeek(now)).toEqual({ shared: 1, drafts: 0 });
});

test("what this device kept comes back around what was tapped meanwhile, and not over it", async ({ page, context, complaints }) => {
  const { principal, now, school } = await aBegunWeek();
  await signIn(page, principal);
  await page.goto("/check-ins/this-week");
  complaints.foresee(NO_CONNECTION);
  await context.setOffline(true);
  await tapOf(page, ".safeguarding.direction", "better").click();
  await came(page).fill("Kept on this device");
  await expect(page.getByText(/No connection/)).toBeVisible();
  await page.close();
  await context.setOffline(false);

  const again = await context.newPage();
  const letGo = await holdScripts(again);
  await again.goto("/check-ins/this-week", early);
  await tapOf(again, ".safeguarding.direction", "worse").click();
  await letGo();
  const part = async () => (await readDraft(now, WEEK))?.content.schools[school.id];
  await expect.poll(part).toMatchObject({ safeguarding: { direction: "worse" }, standards: { cameOfIt: "Kept on this device" } });
  await expect(came(again)).toHaveValue("Kept on this device");
  await expect(tapOf(again, ".safeguarding.direction", "worse").locator("input")).toBeChecked();
});
