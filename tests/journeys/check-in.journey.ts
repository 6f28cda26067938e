import type { Locator } from "@playwright/test";
import { expect, expectAccessible, signIn, test } from "@/tests/support/browser";
import { anUnchangedWeek, came, saved, tapOf } from "./steps/week";

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

test("two tabs: both texts stand side by side, and the writer chooses", async ({ page, context, complaints }) => {
  complaints.foresee(/status of 409/);
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
    await expect(page).toHaveTitle(/^Error: Your check-in/);
    await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Standards: say what came of it");
    await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Safeguarding: tap Same, Better or Worse");
    for (const s of ["safeguarding", "stakeholders"]) await tapOf(page, `.${s}.direction`, "same").click();
    await came(page).fill("Reading is up in every class");
    await page.getByRole("button", { name: "Look it over" }).click();
    await page.getByRole("button", { name: "Share with Lena" }).click();
    await expect(page.getByText("Shared with Lena")).toBeVisible();
  });
});
