import { expect, expectAccessible, signIn, test } from "@/tests/support/browser";
import { aHeldCohort } from "./steps/a-held-cohort";
import { pageOf } from "./steps/an-open-cohort";

test("she says where she stands, agrees that strengths are noted, reads hers first, and takes a certificate that anybody can check, on a phone @phone", async ({ page, browser, complaints }) => {
  const { facilitator, principal, assistant, cohortId } = await aHeldCohort();
  await signIn(page, assistant);
  await page.goto(`/institute/cohorts/${cohortId}/before-and-after`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save my answers" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Choose one of the four for statement 8");
  await expectAccessible(page);
  for (const statement of await page.getByRole("group", { name: /^\d\. / }).all()) await statement.getByText("Sometimes", { exact: true }).click();
  await page.getByLabel("In a sentence").fill("That I say it sooner");
  await page.getByRole("button", { name: "Save my answers" }).click();
  await expect(page.getByText("Saved. Only you can see it.")).toBeVisible();
  await expect(page.getByText("That I say it sooner")).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/institute/cohorts/${cohortId}/strengths`);
  await page.getByRole("button", { name: "Yes, they may note strengths of mine" }).click();
  await expect(page.getByText("You read each of them first.")).toBeVisible();
  await expectAccessible(page);

  const runs = await pageOf(browser, page, facilitator);
  await runs.goto(`/institute/cohorts/${cohortId}/before-and-after`);
  await expect(runs.getByText("Nobody shows theirs at the moment.")).toBeVisible();
  await expectAccessible(runs);
  await runs.goto(`/institute/cohorts/${cohortId}/strengths`);
  await expectAccessible(runs);
  await runs.getByLabel("Of whom").selectOption({ label: "Julie Barker" });
  await runs.getByLabel("What they are good at").selectOption("settle_in");
  await runs.getByLabel("What you saw").fill("Three new colleagues asked you first");
  await runs.getByRole("button", { name: "Note it" }).click();
  await expect(runs.getByText("They read it first")).toBeVisible();

  await page.goto("/");
  await page.getByRole("link", { name: "A strength of yours was noted" }).click();
  await expect(page.getByText("Three new colleagues asked you first")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Let it stand" }).click();
  await expect(page.getByText("It stands as you read it.")).toBeVisible();
  await runs.goto("/institute/strengths?about=settle");
  await expect(runs.getByText("Helps new colleagues settle in")).toBeVisible();
  await expectAccessible(runs);

  await page.goto(`/institute/cohorts/${cohortId}/certificate`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Take my certificate" }).click();
  await expect(page.getByText("It is yours.")).toBeVisible();
  await expectAccessible(page);
  const certificate = page.url();
  const code = (await page.locator(".study-paper-code").textContent()) ?? "";
  const outsider = await (await browser.newContext({ baseURL: process.env.NEXTAUTH_URL })).newPage();
  await outsider.goto("/verify");
  await outsider.getByLabel("Code", { exact: true }).fill(code);
  await outsider.getByRole("button", { name: "Check" }).click();
  await expect(outsider.getByRole("heading", { name: "Julie Barker" })).toBeVisible();
  await expectAccessible(outsider);

  await page.goto(`/institute/cohorts/${cohortId}/strengths`);
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("Whatever was noted of you is gone.")).toBeVisible();
  await runs.goto("/institute/strengths");
  await expect(runs.getByText("Nothing stands here yet")).toBeVisible();

  complaints.foresee(/404 \(Not Found\)/);
  const heads = await pageOf(browser, page, principal);
  await heads.goto(certificate);
  await expect(heads.getByText("Hawthorn Institute")).toHaveCount(0);
});
