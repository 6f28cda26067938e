import type { Locator, Page } from "@playwright/test";
import { addAction } from "@/lib/actions/add-action";
import { v7 } from "@/lib/submissions/uuid";
import { aConversation, aSharedCheckIn } from "@/tests/support/a-check-in";
import { expect, expectAccessible, itIs, signIn, test } from "@/tests/support/browser";

const NOW = new Date("2026-11-26T08:00:00Z");

/** A principal whose last week is shared, with three open actions. */
async function anUnchangedWeek() {
  const conversation = await aConversation();
  const { principal, school } = conversation;
  await aSharedCheckIn(principal);
  for (const title of ["Phonics groups", "Book looks", "Site walk"])
    await addAction(principal, { requestId: v7(), schoolId: school.id, ownerId: principal.personId, title, dueOn: "2026-12-04", origin: "check_in", s: null });
  itIs(NOW);
  return conversation;
}

const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d, only you can see this$/);
const came = (page: Page) => page.locator('textarea[name$=".standards.cameOfIt"]');
const tapOf = (page: Page, name: string, value: string) => page.locator("label", { has: page.locator(`[name$="${name}"][value="${value}"]`) });

test("an unchanged week takes at most fifteen taps on a phone, and both read it @phone", async ({ page }) => {
  const { principal, lead } = await anUnchangedWeek();
  await signIn(page, principal);
  await page.goto("/check-ins/this-week");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Oakfield Primary this week");
  await expectAccessible(page);
  let taps = 0;
  const tap = async (what: Locator) => {
    await what.tap();
    taps += 1;
  };
  for (const s of ["safeguarding", "standards", "stakeholders"]) await tap(tapOf(page, `.${s}.direction`, "same"));
  for (let place = 0; place < 3; place += 1) await tap(tapOf(page, ".progress", "on_track").nth(place));
  await tap(page.getByRole("button", { name: "Look it over" }));
  await expect(page.getByText("Lena Lead, your trust lead")).toBeVisible();
  await expectAccessible(page);
  await tap(page.getByRole("button", { name: "Share with Lena" }));
  await expect(page.getByText("Shared with Lena")).toBeVisible();
  expect(taps).toBeLessThanOrEqual(15);
  await expectAccessible(page);

  await page.context().clearCookies();
  await signIn(page, lead);
  await page.goto("/check-ins");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Sam Principal" }).click();
  await page.getByLabel("Your response").fill("Thank you. Let us look at books together.");
  await page.getByRole("button", { name: "Send to Sam" }).click();
  await expect(page.getByRole("button", { name: "Save changes" })).toBeVisible();
  await page.getByRole("button", { name: "We have discussed this" }).click();
  await expect(page.getByText("You have said that this was discussed")).toBeVisible();
  await expectAccessible(page);
});

test("a dead connection, a closed page and an ended session lose nothing", async ({ page, context }) => {
  const { principal } = await anUnchangedWeek();
  await signIn(page, principal);
  await page.goto("/check-ins/this-week");
  await tapOf(page, ".standards.direction", "better").click();
  await expect(saved(page)).toBeVisible();
  await context.setOffline(true);
  await came(page).fill("Written in the tunnel");
  await expect(page.getByText(/No connection/)).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).toContain("braid:check-in:");
  expect(kept).not.toContain("tunnel");
  await page.close();
  await context.setOffline(false);

  const again = await context.newPage();
  await again.goto("/check-ins/this-week");
  await expect(came(again)).toHaveValue("Written in the tunnel");
  await expect(saved(again)).toBeVisible();
  await context.clearCookies();
  await came(again).fill("Typed after the session had ended");
  await expect(again.getByText("You have been signed out")).toBeVisible();
  await signIn(again, principal);
  await again.goto("/check-ins/this-week");
  await expect(came(again)).toHaveValue("Typed after the session had ended");
  await expect(saved(again)).toBeVisible();
});

test("two tabs: both texts stand side by side, and the writer chooses", async ({ page, context }) => {
  const { principal } = await anUnchangedWeek();
  await signIn(page, principal);
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto("/check-ins/this-week");
  for (const [tab, words] of [[page, "From the phone"], [other, "From the laptop"]] as const) {
    await tapOf(tab, ".standards.direction", "better").click();
    await came(tab).fill(words);
    await expect(tab === page ? saved(tab) : tab.getByText("You also wrote in another tab")).toBeVisible();
  }
  await expect(other.getByRole("radio", { name: /From the laptop/ })).toBeChecked();
  await expectAccessible(other);
  await other.getByRole("radio", { name: /From the phone/ }).check();
  await other.getByRole("button", { name: "Keep these" }).click();
  await expect(came(other)).toHaveValue("From the phone");
});

test.describe("with scripts switched off", () => {
  test.use({ javaScriptEnabled: false });

  test("the week is one plain form: what is missing is said, then it is shared", async ({ page }) => {
    const { principal } = await anUnchangedWeek();
    await signIn(page, principal);
    await page.goto("/check-ins/this-week");
    await tapOf(page, ".standards.direction", "better").click();
    await page.getByRole("button", { name: "Look it over" }).click();
    await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Standards: say what came of it");
    await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Safeguarding: tap Same, Better or Worse");
    for (const s of ["safeguarding", "stakeholders"]) await tapOf(page, `.${s}.direction`, "same").click();
    await came(page).fill("Reading is up in every class");
    await page.getByRole("button", { name: "Look it over" }).click();
    await page.getByRole("button", { name: "Share with Lena" }).click();
    await expect(page.getByText("Shared with Lena")).toBeVisible();
  });
});
