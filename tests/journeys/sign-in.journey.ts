import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { invitePerson } from "@/lib/auth/invite-person";
import { setPassword } from "@/lib/auth/passwords/set-password";
import { setSignInAddress } from "@/lib/auth/sign-in-address";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrust, type Trust } from "@/tests/support/a-trust";
import { expect, expectAccessible, itIs, newestMail, test } from "@/tests/support/browser";

const password = "violet harbour nine";

async function withAddress(trust: Trust, person: Viewer) {
  return trust.arrange(async (db) => {
    const { email } = await db.person.findUniqueOrThrow({ where: { trustId_id: { trustId: trust.trustId, id: person.personId } } });
    await setSignInAddress(db, person.personId, email);
    return email;
  });
}

const linkIn = (text: string) => /https?:\/\/\S+/.exec(text)?.[0] ?? "";
const problem = (page: Page) => page.getByRole("alert", { name: "There is a problem" });
const codeAt = (secret: string, at: Date) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

for (const device of ["", " @phone"]) {
  test(`an executive comes in by invitation, sets up codes, and is out at the next click once suspended${device}`, async ({ page }) => {
    const trust = await aTrust();
    const executive = await trust.executive("Asha Raman");
    const email = await withAddress(trust, executive);
    await invitePerson(await trust.administrator(new Date()), executive.personId);
    await page.goto(linkIn(await newestMail(email, "invites you")));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Welcome, Asha Raman");
    await expectAccessible(page);

    await page.getByLabel("Choose a password").fill("short");
    await page.getByRole("button", { name: "Save and go on" }).click();
    await expect(problem(page)).toContainText("Use at least 12 characters");
    await expectAccessible(page);
    await page.getByLabel("Choose a password").fill(password);
    await page.getByRole("button", { name: "Save and go on" }).click();

    await expect(page).toHaveURL(/set-up-codes/);
    await page.getByText("I cannot scan it").click();
    await expectAccessible(page);
    const secret = (await page.locator(".select-all").innerText()).replaceAll(/\s/g, "");
    const enrolled = new Date();
    await page.getByRole("textbox", { name: "Code" }).fill(codeAt(secret, enrolled));
    await page.getByRole("button", { name: "Save and go on" }).click();
    await expect(page).toHaveURL(/\/$/);

    await page.context().clearCookies();
    await page.goto("/account");
    await expect(page).toHaveURL(/sign-in\?to=%2Faccount/);
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page).toHaveURL(/sign-in\/code/);
    await expectAccessible(page);
    const later = new Date(enrolled.getTime() + 120_000);
    itIs(later);
    await page.getByRole("textbox", { name: "Code" }).fill(codeAt(secret, enrolled));
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(problem(page)).toContainText("That code is not right, or it was used already");
    await page.getByRole("textbox", { name: "Code" }).fill(codeAt(secret, later));
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page).toHaveURL(/\/account$/);
    await expect(page.getByText("By password and code").first()).toBeVisible();
    await expectAccessible(page);

    await trust.arrange((db) => db.person.update({ where: { trustId_id: { trustId: trust.trustId, id: executive.personId } }, data: { suspendedAt: later } }));
    await page.reload();
    await expect(page).toHaveURL(/sign-in/);
  });
}

test.describe("with scripts switched off", () => {
  test.use({ javaScriptEnabled: false });

  test("a teacher signs in, is told what was wrong, forgets the password and chooses a new one", async ({ page }) => {
    const trust = await aTrust();
    const teacher = await trust.person("Kofi Mensah", { role: "teacher" });
    const email = await withAddress(trust, teacher);
    await withTenant(teacher, (db) => setPassword(db, teacher, password));
    await page.goto("/sign-in");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill("not my password");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(problem(page)).toContainText("do not go together");
    await expect(page.getByLabel("E-mail address")).toHaveValue(email);

    await page.getByRole("link", { name: "I have forgotten my password" }).click();
    await page.getByLabel("E-mail address").fill(email);
    await page.getByRole("button", { name: "Send the link" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your inbox");
    const link = linkIn(await newestMail(email, "new password"));
    await page.goto(link);
    await page.getByLabel("Choose a password").fill("quiet orchard seven");
    await page.getByRole("button", { name: "Save and sign in" }).click();
    await expect(page).toHaveURL(/\/$/);
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link was used already");
  });
});

test("the pages before the door can be used by everybody", async ({ page }) => {
  for (const path of ["/sign-in", "/password-reset", "/password-reset?sent", "/privacy", "/accessibility", "/invitation/x"]) {
    await page.goto(path);
    await expectAccessible(page);
  }
});
