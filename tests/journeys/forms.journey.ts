import { withTenant } from "@/lib/db/with-tenant";
import { aConversation, aSharedCheckIn } from "@/tests/support/a-check-in";
import { expect, expectAccessible, itIs, signIn, test } from "@/tests/support/browser";
import { NO_CONNECTION } from "@/tests/support/complaints";
import { besideButton } from "./steps/forms";

test("a form whose connection dies says so beside its button, keeps every box, and has one effect @phone", async ({ page, context, complaints }) => {
  const { trust } = await aConversation();
  const administrator = await trust.administrator();
  await signIn(page, administrator);
  await page.goto("/people/new");
  await page.getByLabel("Name").fill("Rose Adeyemi");
  await page.getByLabel("Work e-mail").fill("rose@oakfield.example");
  complaints.foresee(NO_CONNECTION);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Add this person" }).click();
  await expect(besideButton(page, "Add this person")).toContainText("What you typed is still here");
  await expect(page.getByLabel("Name")).toHaveValue("Rose Adeyemi");
  await expect(page.getByLabel("Work e-mail")).toHaveValue("rose@oakfield.example");
  await expectAccessible(page);
  await context.setOffline(false);
  await page.getByRole("button", { name: "Add this person" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rose Adeyemi");
  expect(await withTenant(administrator, (db) => db.person.count({ where: { trustId: administrator.trustId, name: "Rose Adeyemi" } }))).toBe(1);
});

test("a hand-made form and a form of one tap keep their page too; a box that was sent is empty for the next", async ({ page, context, complaints }) => {
  const { principal } = await aConversation();
  const checkInId = await aSharedCheckIn(principal);
  itIs(principal.at);
  await signIn(page, principal);
  await page.goto(`/check-ins/${checkInId}`);
  complaints.foresee(NO_CONNECTION);
  await context.setOffline(true);
  await page.getByText("Add a note", { exact: true }).click();
  await page.getByLabel("Your note").fill("One more word");
  await page.getByRole("button", { name: "Add note" }).click();
  await expect(besideButton(page, "Add note")).toContainText("It cannot be sent twice");
  await page.getByRole("button", { name: "We have discussed this" }).click();
  await expect(besideButton(page, "We have discussed this")).toContainText("There was no answer");
  await expect(page.getByLabel("Your note")).toHaveValue("One more word");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Add note" }).click();
  await expect(page.getByText("One more word")).toHaveCount(1);
  await expect(page.locator("textarea[name=text]")).toHaveValue("");
  await page.getByRole("button", { name: "We have discussed this" }).click();
  await expect(page.getByText("You have said that this was discussed")).toBeVisible();
  await expect(besideButton(page, "Add note")).toHaveCount(0);
});

test.describe("with scripts switched off", () => {
  test.use({ javaScriptEnabled: false });

  test("the name of a page that says what is wrong begins with 'Error:', and of no other", async ({ page }) => {
    const { trust } = await aConversation();
    await page.goto("/sign-in");
    await expect(page).toHaveTitle(/^(?!Error).*Braid$/);
    await page.getByLabel("E-mail address").fill("nobody@oakfield.example");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByRole("alert", { name: "There is a problem" })).toBeVisible();
    await expect(page).toHaveTitle(/^Error: /);

    await signIn(page, await trust.administrator());
    await page.goto("/people/new");
    await expect(page).toHaveTitle(/^Add a person/);
    await page.getByRole("button", { name: "Add this person" }).click();
    await expect(page).toHaveTitle(/^Error: Add a person/);
    await page.getByLabel("Name").fill("Rose Adeyemi");
    await page.getByLabel("Work e-mail").fill("rose@oakfield.example");
    await page.getByRole("button", { name: "Add this person" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rose Adeyemi");
    await expect(page).toHaveTitle(/^(?!Error)/);
  });
});
