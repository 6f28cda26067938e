import type { Page } from "@playwright/test";
import { expect, expectAccessible, itIs, signIn, test } from "@/tests/support/browser";
import { aTrustThatLooks } from "@/tests/self-evaluation/a-trust-that-looks";
import { THEN } from "@/tests/support/a-trust";
import { pageOf } from "./steps/an-open-cohort";

const seenBy = { head: "Books of Year 4: seven of ten reason aloud", lead: "Two of nine rooms when we walked" };

/** Says how the area of talk stands, and what shows it, which saves itself; then goes on. */
async function sayTalk(page: Page, stands: string, evidence: string) {
  await page.getByRole("link", { name: "Teaching" }).click();
  await expectAccessible(page);
  await page.getByRole("group", { name: /^Talk/ }).getByText(stands, { exact: true }).click();
  await page.getByRole("textbox", { name: /What shows it.*Talk/ }).fill(evidence);
  await expect(page.getByText(/^Saved \d\d:\d\d, for your side alone$/)).toBeVisible();
  await page.getByRole("button", { name: "Save, and see all" }).click();
  await expect(page.getByText("1 of 2 areas said")).toBeVisible();
}

async function share(page: Page, button: string) {
  await page.getByLabel("We cannot say yet how the others stand").check();
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByText("Shared. It stays as it is now.")).toBeVisible();
}

test("a school and the trust look at it apart, neither sees the other's view before both have shared, and a priority comes of where they differ", async ({ page, browser }) => {
  itIs(THEN);
  const { head, lead, school, evaluationId } = await aTrustThatLooks();
  const [best = "", , third = ""] = head.trust.descriptors;
  await signIn(page, head);
  await page.goto("/self-evaluation");
  await expectAccessible(page);
  await page.getByRole("link", { name: school.name }).click();
  await sayTalk(page, best, seenBy.head);
  await expectAccessible(page);
  await share(page, "Share your view");
  await page.getByText("Teaching: 1 of 2 said").click();
  await expect(page.getByText(seenBy.head)).toBeVisible();
  await expectAccessible(page);

  const trust = await pageOf(browser, page, lead);
  await trust.goto(`/self-evaluation/${evaluationId}`);
  await expect(trust.getByText("The school has shared its view")).toBeVisible();
  await expect(trust.getByText(seenBy.head)).toHaveCount(0);
  await sayTalk(trust, third, seenBy.lead);
  await page.reload();
  await expect(page.getByText(seenBy.lead)).toHaveCount(0);
  await share(trust, "Share the trust’s view");
  const differ = trust.getByRole("region", { name: "Where you see it differently" }).or(trust.locator("section", { hasText: "Where you see it differently" })).first();
  await expect(differ).toContainText(seenBy.head);
  await expect(differ).toContainText(seenBy.lead);
  await expectAccessible(trust);

  await page.reload();
  await expect(page.getByText(seenBy.lead).first()).toBeVisible();
  await page.getByRole("link", { name: /^Make it a priority ?: Talk$/ }).first().click();
  await expect(page.getByLabel("Where do you start from?")).toHaveValue(`The school: ${seenBy.head}\nThe trust: ${seenBy.lead}`);
  await expectAccessible(page);
  await page.getByLabel("What does the school want to get better at?").fill("Talk in every lesson");
  await page.getByRole("button", { name: "Start this priority" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toBeVisible();
  await page.getByLabel("How will you know that it worked?").fill("Nine of nine rooms by June");
  await page.getByLabel("Which part of the triple helix is it?").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Start this priority" }).click();
  await expect(page.getByText("The priority is started.")).toBeVisible();
  await expect(page.getByText("Three to five: two more to choose.")).toBeVisible();
  await expect(page.getByText("from Talk")).toBeVisible();
});
