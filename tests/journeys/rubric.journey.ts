import type { Page } from "@playwright/test";
import { addFramework } from "@/lib/rubric/drafts/add-framework";
import { starterFramework } from "@/lib/rubric/starter/starter-framework";
import { publishFramework } from "@/lib/rubric/versions/publish-framework";
import { v7 } from "@/lib/submissions/uuid";
import { aTrust } from "@/tests/support/a-trust";
import { expect, expectAccessible, signIn, test } from "@/tests/support/browser";

/** A trust whose staff read Braid's own example, with two teachers of one school. */
async function aReadTrust() {
  const trust = await aTrust();
  const [executive, school] = [await trust.executive(), await trust.school("Oakfield Primary")];
  const { id: frameworkId } = await addFramework(executive, v7(), starterFramework);
  await publishFramework(executive, { frameworkId, version: 1, note: "The first" });
  const teacher = await trust.person("Kofi Mensah", { role: "teacher", school });
  const peer = await trust.person("Julie Barker", { role: "support_staff", school });
  return { trust, executive, teacher, peer };
}

const heading = (page: Page, words: string) => expect(page.getByRole("heading", { level: 1 })).toHaveText(words);

for (const device of ["", " @phone"]) {
  test(`a teacher finds the element for tomorrow from home, in spite of a slip, and makes it theirs${device}`, async ({ page }) => {
    const { teacher } = await aReadTrust();
    await signIn(page, teacher);
    await page.goto("/");
    await page.getByLabel("Find something for tomorrow").fill("questionning");
    await page.keyboard.press("Enter");
    await expect(page.getByText(/you wrote ‘questionning’/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Hinge questions" }).first().click();
    await heading(page, "Hinge questions");
    for (const part of ["Try tomorrow", "What it looks like", "Why it matters", "What research says"]) await expect(page.getByRole("heading", { name: part })).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("link", { name: "My study" }).click();
    await page.getByRole("button", { name: "Make this what I work on" }).click();
    await expect(page.getByText("This is what you work on now.")).toBeVisible();
    await page.getByLabel("What I want to remember").fill("One question, four wrong answers");
    await page.getByRole("button", { name: "Save my note" }).click();
    await expect(page.getByText("Your note is saved.")).toBeVisible();
    await expectAccessible(page);
    await page.goto("/");
    await expect(page.getByText("What you work on")).toBeVisible();
    await expectAccessible(page);
  });
}

test("a colleague who is asked says what they saw, and the two alone read it", async ({ page, browser, product }) => {
  const { teacher, peer, executive } = await aReadTrust();
  await signIn(page, teacher);
  await page.goto("/rubric");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Wait time" }).click();
  await heading(page, "Wait time");
  await page.getByRole("link", { name: "My study" }).click();
  const ask = page.getByRole("button", { name: "Ask them" });
  await ask.click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Choose a colleague");
  await page.getByLabel("Colleague").selectOption({ label: "Julie Barker, Oakfield Primary" });
  await ask.click();
  await expect(page.getByText(/^Asked\./)).toBeVisible();

  const others = await browser.newContext({ baseURL: product.NEXTAUTH_URL });
  const theirs = await others.newPage();
  await signIn(theirs, peer);
  await theirs.goto("/rubric/study");
  await theirs.getByRole("link", { name: /How do you see Kofi Mensah/ }).click();
  await expectAccessible(theirs);
  await theirs.getByLabel("Secure").check();
  await theirs.getByLabel("What you saw").fill("Five seconds, every time");
  await theirs.getByRole("button", { name: "Send to Kofi" }).click();
  await expect(theirs.getByText("Sent to your colleague.")).toBeVisible();
  const answered = theirs.url();
  await page.reload();
  await expect(page.getByText("Five seconds, every time")).toBeVisible();
  await expectAccessible(page);

  await others.clearCookies();
  await signIn(theirs, executive);
  await theirs.goto(answered);
  await expect(theirs.getByText("Five seconds")).toHaveCount(0);
  await theirs.goto(page.url());
  await expect(theirs.getByText("Five seconds")).toHaveCount(0);
  await others.close();
});
