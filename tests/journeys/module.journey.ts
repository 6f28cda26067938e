import type { Browser, Page } from "@playwright/test";
import { addFramework } from "@/lib/rubric/drafts/add-framework";
import { starterFramework } from "@/lib/rubric/starter/starter-framework";
import { publishFramework } from "@/lib/rubric/versions/publish-framework";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrust } from "@/tests/support/a-trust";
import { expect, expectAccessible, signIn, test } from "@/tests/support/browser";
import { heads, press } from "./steps/people";

/** A trust whose staff read Braid's own example: somebody who writes it, a teacher, the teacher's principal. */
async function aReadTrust() {
  const trust = await aTrust();
  const [editor, school] = [await trust.executive(), await trust.school("Oakfield Primary")];
  const { id: frameworkId } = await addFramework(editor, v7(), starterFramework);
  await publishFramework(editor, { frameworkId, version: 1, note: "The first" });
  return { editor, teacher: await trust.person("Kofi Mensah", { role: "teacher", school }), principal: await trust.principalOf([school]) };
}

async function someoneElse(browser: Browser, baseURL: string, who?: Viewer): Promise<Page> {
  const page = await (await browser.newContext({ baseURL })).newPage();
  if (who) await signIn(page, who);
  return page;
}

async function publishes(page: Page) {
  await page.goto("/rubric/modules");
  await page.getByRole("link", { name: "Write a module" }).click();
  await page.getByLabel("What it is called").fill("Five seconds");
  await press(page, "Go on");
  await heads(page, "Five seconds");
  await expectAccessible(page);
  await page.getByLabel("Why it is worth the time").fill("A few pupils answer most questions.");
  await page.getByLabel("Hours of study").fill("2.5");
  await page.getByLabel("Wait time", { exact: true }).check();
  await page.getByLabel("A task to try in class").fill("Count to five in one lesson a day.");
  await page.getByLabel("Questions for reflection").fill("Who spoke who did not before?\nWhat did you do with the silence?");
  await press(page, "Save and go on");
  await expect(page.getByText("Saved. Now choose what to read.")).toBeVisible();
  await page.getByLabel(/Slowing Down May Be/).check();
  await expectAccessible(page);
  await press(page, "Save and go on");
  await page.getByLabel(/Yes, and we have it in writing/).check();
  await press(page, "Save and go on");
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Name the university");
  await page.getByLabel("University", { exact: true }).fill("Northmere University");
  await page.getByLabel("Credits").fill("5");
  await page.getByLabel("Level").selectOption("7");
  await page.getByLabel("Reference").fill("NM-204");
  await page.getByLabel("From", { exact: true }).fill("2020-09-01");
  await expectAccessible(page);
  await press(page, "Save and go on");
  await expectAccessible(page);
  await press(page, "Publish version 1");
  await expect(page.getByText("Published. Staff can begin with it now.")).toBeVisible();
  await expectAccessible(page);
}

async function studies(page: Page) {
  await page.goto("/rubric/modules");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Five seconds" }).click();
  await expect(page.getByText(/recognises this module as 5 credits at level 7, if you apply/)).toBeVisible();
  await press(page, "Begin this module");
  await expect(page.getByText("It saves itself, and only you can see it")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(/I have read/).check();
  await page.getByLabel("What I tried").fill("I counted on my fingers in Year 4.");
  await expect(page.getByText(/Saved \d\d:\d\d, only you can see this/)).toBeVisible();
  await press(page, "Finish this module");
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Write what you make of it");
  await expect(page.getByLabel("What I tried")).toHaveValue("I counted on my fingers in Year 4.");
  await page.goto("/");
  await page.getByRole("link", { name: "Five seconds" }).click();
  await expect(page.getByLabel("What I tried")).toHaveValue("I counted on my fingers in Year 4.");
  await page.getByLabel("What I make of it").fill("The silence was for me.");
  await press(page, "Finish this module");
  await expect(page.getByText(/^Finished\. It stands below/)).toBeVisible();
  await expect(page.getByText("5 credits at level 7, recognised by Northmere University if you apply").first()).toBeVisible();
  await expectAccessible(page);
}

for (const device of ["", " @phone"]) {
  test(`a module goes from its editor to a teacher, and a transcript of it from the teacher to whom they like and back${device}`, async ({ page, browser, product, complaints }) => {
    const { editor, teacher, principal } = await aReadTrust();
    await signIn(page, editor);
    await publishes(page);

    await page.context().clearCookies();
    await signIn(page, teacher);
    await studies(page);
    await page.getByRole("link", { name: "Transcripts with a code" }).click();
    await expect(page.getByText("Whoever has the code sees it, without signing in")).toBeVisible();
    await expectAccessible(page);
    await press(page, "Make it, and show me the code");
    await expect(page.getByText("Made. Give the code")).toBeVisible();
    await expectAccessible(page);
    const code = (await page.getByText(/^\w{4}-\w{4}-\w{4}-\w{4}$/).textContent()) ?? "";
    const mine = page.url();

    const outsider = await someoneElse(browser, product.NEXTAUTH_URL);
    await outsider.goto("/verify");
    await expectAccessible(outsider);
    await outsider.getByLabel("Code").fill(code.toLowerCase().replaceAll("-", " "));
    await outsider.keyboard.press("Enter");
    await expect(outsider.getByRole("heading", { name: "Kofi Mensah" })).toBeVisible();
    await expect(outsider.getByText("Five seconds")).toBeVisible();
    await expect(outsider.getByText("The silence was for me")).toHaveCount(0);
    await expectAccessible(outsider);

    const theirs = await someoneElse(browser, product.NEXTAUTH_URL, principal);
    complaints.foresee(/status of 404/);
    await theirs.goto(mine);
    await heads(theirs, /not here/i);
    await theirs.goto("/rubric/credits");
    await expect(theirs.getByText("Nothing begun yet")).toBeVisible();

    await press(page, "Withdraw this transcript");
    await expect(page.getByText("Withdrawn. Its code leads nowhere from this moment on.")).toBeVisible();
    await outsider.reload();
    await expect(outsider.getByText("Nothing has this code")).toBeVisible();
    await expectAccessible(outsider);
    for (const other of [outsider, theirs]) await other.context().close();
  });
}

test("a teacher takes their portfolio away as a PDF, by the keyboard alone", async ({ page }) => {
  const { editor, teacher } = await aReadTrust();
  await signIn(page, editor);
  await publishes(page);
  await page.context().clearCookies();
  await signIn(page, teacher);
  await studies(page);
  await page.getByRole("link", { name: "Portfolio with what I wrote" }).focus();
  await page.keyboard.press("Enter");
  await heads(page, "My portfolio");
  await expectAccessible(page);
  await page.getByRole("checkbox", { name: "Five seconds" }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await heads(page, "Kofi Mensah");
  await expect(page.getByText("The silence was for me.")).toBeVisible();
  await expectAccessible(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download as PDF" }).click()]);
  expect(download.suggestedFilename()).toMatch(/^portfolio-.*\.pdf$/);
  expect((await download.createReadStream().then(async (stream) => { for await (const chunk of stream) return String(chunk); return ""; })).startsWith("%PDF")).toBe(true);
});
