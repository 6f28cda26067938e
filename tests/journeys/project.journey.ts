import { readYear } from "@/lib/institute/cohorts/read-year";
import { answerOffer } from "@/lib/institute/nominations/answer-offer";
import { choose } from "@/lib/institute/nominations/choose";
import { putForward, standingOf, standingsOf } from "@/lib/institute/nominations/put-forward";
import { NOTHING_YET } from "@/lib/institute/projects/content";
import { findMyProject } from "@/lib/institute/projects/find-my-project";
import { saveProject } from "@/lib/institute/projects/save-project";
import { v7 } from "@/lib/submissions/uuid";
import type { Page, Route } from "@playwright/test";
import { expect, expectAccessible, signIn, test } from "@/tests/support/browser";
import { NO_CONNECTION } from "@/tests/support/complaints";
import { anOpenCohort, pageOf } from "./steps/an-open-cohort";
import { besideButton } from "./steps/forms";

/** The assistant has a place. */
async function aMember() {
  const all = await anOpenCohort();
  const { facilitator, assistant, cohortId } = all;
  const [standing] = standingsOf(assistant);
  const { id: nominationId } = await putForward(assistant, { requestId: v7(), cohortId, standing: standing ? standingOf(standing) : "", statement: "I show every new assistant how we work" });
  await choose(facilitator, { requestId: v7(), nominationId, outcome: "offered", reason: "You lead people already", withoutSupport: "on" });
  await answerOffer(assistant, { nominationId, answer: "accepted" });
  return all;
}

test("a project saves itself, is shared, opened and shown to the trust, and withdrawn, on a phone @phone", async ({ page, browser, complaints }) => {
  const { facilitator, principal, assistant, cohortId } = await aMember();
  await signIn(page, assistant);
  await page.goto("/");
  await expect(page.getByText("Begin with your question")).toBeVisible();
  await page.getByRole("link", { name: "My project" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "My project" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("The question").fill("Do new assistants ask more when they shadow two of us?");
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("The question")).toHaveValue("Do new assistants ask more when they shadow two of us?");
  await page.getByLabel("What is measured").fill("Questions in a week");
  await page.getByLabel("What is measured").press("Enter");
  await expect.poll(async () => (await findMyProject(assistant, cohortId)).content.measure).toBe("Questions in a week");
  await page.waitForLoadState("networkidle");
  expect((await readYear(facilitator, cohortId)).projects, "Enter shares nothing").toEqual([]);
  await page.getByLabel("Before: how many").fill("6");
  await page.getByRole("button", { name: "Share with the facilitators" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Say of how many");
  await expectAccessible(page);
  await page.getByLabel("Before: of how many").fill("12");
  await page.getByLabel("After: how many").fill("11");
  await page.getByLabel("After: of how many").fill("12");
  await page.getByLabel("The result").fill("They ask more");
  await page.getByRole("button", { name: "Share with the facilitators" }).click();
  await expect(page.getByText("Shared. The facilitators read it as it stands here.")).toBeVisible();
  await expectAccessible(page);
  const project = page.url().split("?")[0] ?? "";

  const runs = await pageOf(browser, page, facilitator);
  await runs.goto(`/institute/cohorts/${cohortId}`);
  await runs.getByRole("link", { name: "Do new assistants ask more" }).click();
  await expect(runs.getByText("11 of 12")).toBeVisible();
  await expect(runs.getByText("5 more than before, of 12.")).toBeVisible();
  await runs.getByLabel("Write to Julie").fill("Whom did they not ask?");
  await runs.getByRole("button", { name: "Send" }).click();
  await expect(runs.getByText("Sent.")).toBeVisible();
  await expectAccessible(runs);
  await page.goto("/");
  await page.getByRole("link", { name: /wrote back/ }).click();
  await expect(page.getByText("Whom did they not ask?")).toBeVisible();
  await expect(page.getByRole("button", { name: /Take it back/ })).toHaveCount(0);

  await page.getByRole("button", { name: "Open it to the cohort" }).click();
  await expect(page.getByText("The cohort reads it now, without the log.")).toBeVisible();
  await page.getByRole("link", { name: "Show it to the trust" }).click();
  await expect(page.getByRole("button", { name: "Publish it to the trust" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Publish it to the trust" }).click();
  await expect(page.getByText("Published. Everybody who works in the trust reads it.")).toBeVisible();
  await expectAccessible(page);
  const showcase = page.url().split("?")[0] ?? "";

  const heads = await pageOf(browser, page, principal);
  await heads.goto("/institute/showcases");
  await expectAccessible(heads);
  await heads.getByRole("link", { name: "Do new assistants ask more" }).click();
  await expect(heads.getByText("They ask more")).toBeVisible();
  complaints.foresee(/404 \(Not Found\)/);
  await heads.goto(project);
  await expect(heads.getByText("They ask more")).toHaveCount(0);
  await page.getByRole("button", { name: "Withdraw it" }).click();
  await expect(page.getByText("Withdrawn. Nobody reads the showcase any more.")).toBeVisible();
  await heads.goto(showcase);
  await expect(heads.getByText("They ask more")).toHaveCount(0);
});

/** A project with a question that is saved and a result that is on its way to the facilitators. */
async function onItsWay(page: Page, end: (route: Route) => Promise<void> = (route) => route.continue()) {
  const { assistant, cohortId } = await aMember();
  await signIn(page, assistant);
  const path = `/institute/cohorts/${cohortId}/project`;
  await page.goto(path);
  const letGo = Promise.withResolvers<void>();
  const isSent = Promise.withResolvers<void>();
  await page.route(`**${path}`, async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    isSent.resolve();
    await letGo.promise;
    return end(route);
  });
  await page.getByLabel("The question").fill("Do new assistants ask more?");
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
  await page.getByLabel("The result").fill("They ask more");
  await page.getByRole("button", { name: "Share with the facilitators" }).click();
  await isSent.promise;
  return { path, assistant, letGo: letGo.resolve, written: async () => (await findMyProject(assistant, cohortId)).content };
}

const copies = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("braid:")));

test("while it is being sent nothing is saved over it; what is typed meanwhile is saved once it is shared, and is no part of what was", async ({ page }) => {
  const { path, letGo, written } = await onItsWay(page);
  const saves: string[] = [];
  page.on("request", (request) => void (request.method() === "POST" && request.url().endsWith("/draft") && saves.push(request.url())));
  await page.getByLabel("What is measured").fill("Questions in a week");
  await page.getByLabel("What is measured").press("Enter");
  expect(saves).toEqual([]);
  letGo();
  await expect(page.getByText("Shared. The facilitators read it as it stands here.")).toBeVisible();
  await expect(page.getByText("They ask more")).toBeVisible();
  await expect(page.getByText("Questions in a week")).toHaveCount(0);
  await expect.poll(async () => (await written()).measure).toBe("Questions in a week");
  await page.goto(path);
  await expect(page.getByLabel("What is measured")).toHaveValue("Questions in a week");
  await expect.poll(() => copies(page)).toEqual([]);
});

test("what nobody answered, and what is typed meanwhile, is saved by itself", async ({ page, complaints }) => {
  const { path, letGo, written } = await onItsWay(page, (route) => route.abort("internetdisconnected"));
  complaints.foresee(NO_CONNECTION);
  await page.getByLabel("What is measured").fill("Questions in a week");
  letGo();
  await expect(besideButton(page, "Share with the facilitators")).toContainText("There was no answer");
  await expect(page.getByLabel("What is measured")).toHaveValue("Questions in a week");
  await expect.poll(async () => [(await written()).measure, (await written()).result]).toEqual(["Questions in a week", "They ask more"]);
  await page.goto(path);
  await expect(page.getByLabel("The result")).toHaveValue("They ask more");
});

test("who was signed out meanwhile finds what they sent and what they typed since in its boxes again", async ({ page, context }) => {
  const { path, letGo, assistant, written } = await onItsWay(page);
  await page.getByLabel("What is measured").fill("Questions in a week");
  await context.clearCookies();
  letGo();
  await expect(page).toHaveURL(/\/sign-in/);
  await signIn(page, assistant);
  await page.goto(path);
  await expect(page.getByLabel("The result")).toHaveValue("They ask more");
  await expect(page.getByLabel("What is measured")).toHaveValue("Questions in a week");
  await expect.poll(async () => (await written()).result).toBe("They ask more");
});

test("a page that is left while a save is under way saves it once", async ({ page }) => {
  const { assistant, cohortId } = await aMember();
  await signIn(page, assistant);
  await page.goto(`/institute/cohorts/${cohortId}/project`);
  const letGo = Promise.withResolvers<void>();
  const isSaving = Promise.withResolvers<void>();
  await page.route("**/draft", async (route) => {
    isSaving.resolve();
    await letGo.promise;
    return route.continue();
  });
  await page.getByLabel("The question").fill("Do new assistants ask more?");
  await isSaving.promise;
  await page.getByRole("link", { name: "Home" }).first().click();
  await expect(page.getByLabel("The question")).toHaveCount(0);
  letGo.resolve();
  await expect.poll(async () => (await findMyProject(assistant, cohortId)).content.question).toBe("Do new assistants ask more?");
  await page.waitForLoadState("networkidle");
});

test("what another device saved stands there box by box, the figures too, and can be taken instead", async ({ page, complaints }) => {
  const { assistant, cohortId } = await aMember();
  await signIn(page, assistant);
  await page.goto(`/institute/cohorts/${cohortId}/project`);
  await page.getByLabel("The question").fill("Do new assistants ask more?");
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
  complaints.foresee(/409 \(Conflict\)/);
  await saveProject(assistant, { cohortId, version: 1, ...NOTHING_YET, question: "Who asks, and whom?", before: "6", beforeOf: "12" });
  await page.getByLabel("The result").fill("They ask more");
  await expect(page.getByText("You also wrote in another tab or on another device")).toBeVisible();
  await expect(page.getByText("The measure, Before: how many")).toBeVisible();
  await expect(page.getByText("12", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Take what was saved there" }).click();
  await expect(page.getByLabel("The question")).toHaveValue("Who asks, and whom?");
  await expect(page.getByLabel("The result")).toHaveValue("");
  await expect(page.getByText("is back")).toHaveCount(0);
});
