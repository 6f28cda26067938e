import { readFile } from "node:fs/promises";
import { findTask } from "@/lib/institute/gap-tasks/find-task";
import { setTask } from "@/lib/institute/gap-tasks/set-task";
import { readScript } from "@/lib/institute/scripts/find-script";
import { startScript } from "@/lib/institute/scripts/keep-script";
import { planSession } from "@/lib/institute/sessions/plan-session";
import { v7 } from "@/lib/submissions/uuid";
import { pack } from "@/lib/zip/pack";
import { wordFile, wordParts } from "@/prisma/seed/documents/word-file";
import { aPng } from "@/tests/support/a-picture";
import { expect, expectAccessible, signIn, test } from "@/tests/support/browser";
import { anOpenCohort, pageOf } from "./steps/an-open-cohort";

test("a teaching assistant puts herself forward, takes a place, tries a gap task and brings it, on a phone @phone", async ({ page, browser, complaints }) => {
  const { facilitator, principal, assistant, cohortId, day } = await anOpenCohort();
  await signIn(page, assistant);
  await page.goto("/institute");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Hawthorn Institute, This year" }).click();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Put yourself forward" }).click();
  await page.getByRole("button", { name: "Send it" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Say in a few lines why");
  await page.getByLabel("Why you, why now").fill("I show every new assistant how we work");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send it" }).click();
  await expect(page.getByText(/^Sent\. Your head is asked/)).toBeVisible();
  await expectAccessible(page);
  const nomination = page.url();

  const heads = await pageOf(browser, page, principal);
  await heads.goto("/institute");
  await heads.getByRole("link", { name: "Julie Barker" }).click();
  await expectAccessible(heads);
  await heads.getByLabel("Yes, and I give the time for it").check();
  await heads.getByLabel("A line").fill("Wednesdays are covered");
  await heads.getByRole("button", { name: "Send" }).click();
  await expect(heads.getByText("They and the facilitators can read")).toBeVisible();

  const runs = await pageOf(browser, page, facilitator);
  await runs.goto(`/institute/cohorts/${cohortId}/nominations`);
  await expectAccessible(runs);
  await runs.getByRole("link", { name: "Julie Barker" }).click();
  await expect(runs.getByText("Wednesdays are covered")).toBeVisible();
  await runs.getByLabel("Offer a place").check();
  await runs.getByLabel("The reason").fill("You lead people already");
  await runs.getByRole("button", { name: "Tell them" }).click();
  await expect(runs.getByText("They can read the choice")).toBeVisible();

  await page.goto("/");
  await page.getByRole("link", { name: "Say whether you take it" }).click();
  await expect(page).toHaveURL(nomination.split("?")[0] ?? "");
  await expect(page.getByText("You lead people already")).toBeVisible();
  await page.getByRole("button", { name: "Take the place" }).click();
  await expect(page.getByText("You have a place.")).toBeVisible();

  const session = (theme: string, heldOn: string) => planSession(facilitator, { requestId: v7(), cohortId, theme, heldOn, startsAt: "13:30", minutes: 150, place: "The hall", plan: "- Open" });
  const { id: sessionId } = await session("Difficult conversations", day(-1));
  const next = await session("Showing what changed", day(14));
  const { id: taskId } = await setTask(facilitator, { requestId: v7(), sessionId, title: "Have the one you put off", about: "State it, ask, agree", dueOn: day(5) });

  await page.goto("/");
  await expect(page.getByText("Next session: Showing what changed")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "I tried it" }).click();
  await page.getByLabel("What I did").fill("I asked her");
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
  const task = page.url();
  const tab = await page.context().newPage();
  await tab.goto(task);
  await tab.getByLabel("What I did").fill("I asked her first");
  await expect(tab.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
  await tab.close();
  await page.goto(task);
  await expect(page.getByLabel("What I did")).toHaveValue("I asked her first");
  await page.getByLabel("What the photograph shows").fill("The board");
  await page.getByLabel("What the photograph shows").press("Enter");
  await page.waitForLoadState("networkidle");
  expect(page.url(), "Enter leads nowhere").toBe(task);
  expect((await findTask(facilitator, taskId)).everybody.map(({ state }) => state), "Enter sends nothing").toEqual(["not-yet"]);
  await expect(page.getByLabel("What I did")).toHaveValue("I asked her first");
  await page.getByLabel("A photograph").setInputFiles({ name: "board.png", mimeType: "image/png", buffer: aPng() });
  const word = wordFile(["What I said first"]);
  const chooses = (name: string, buffer: Buffer) => page.getByLabel("A file").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await chooses("slides.pptx", Buffer.alloc(10 * 1024 * 1024 + 1));
  await page.getByRole("button", { name: "Save for later" }).click();
  await expect(page.getByText("This file is larger than 10 MB").first()).toBeVisible();
  await chooses("plan.docx", pack(new Map([...wordParts(["A plan"]), ["word/vbaProject.bin", Buffer.from("x")]])));
  await page.getByRole("button", { name: "Save for later" }).click();
  await expect(page.getByText("Your words are saved. This file holds macros").first()).toBeVisible();
  await expect(page.getByLabel("What I did")).toHaveValue("I asked her first");
  await chooses("What I said – first.docx", word);
  await page.getByRole("button", { name: "Save for later" }).click();
  await expect(page.getByText("Saved. Only you can see it")).toBeVisible();
  await expect(page.getByRole("list", { name: "What you added" }).getByText("Word, 1 KB")).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByLabel("What I did")).toHaveValue("I asked her first");
  await page.getByLabel("What changed").fill("We finished our sentences");
  await page.getByLabel("What I learned").fill("To wait");
  await page.getByRole("button", { name: "Send it" }).click();
  await expect(page.getByText("The facilitators read it and write back.")).toBeVisible();
  await expectAccessible(page);
  const tried = page.url();

  await runs.goto(tried);
  const link = runs.getByRole("link", { name: "What I said – first.docx" });
  const [download] = await Promise.all([runs.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe("What I said – first.docx");
  expect((await readFile(await download.path())).equals(word), "byte for byte").toBe(true);
  const file = (await link.getAttribute("href")) ?? "";
  expect((await runs.request.get(file)).headers()).toMatchObject({
    "content-disposition": `attachment; filename="What I said _ first.docx"; filename*=UTF-8''What%20I%20said%20%E2%80%93%20first.docx`,
    "content-security-policy": expect.stringContaining("sandbox"), "x-content-type-options": "nosniff", "cache-control": "private, no-store",
  });
  await runs.getByLabel("Write to Julie").fill("What did she say first?");
  await runs.getByRole("button", { name: "Send" }).click();
  await expect(runs.getByText("What did she say first?")).toBeVisible();

  await page.goto("/");
  await page.getByRole("link", { name: "Fay Facilitator wrote back" }).click();
  await expect(page.getByText("What did she say first?")).toBeVisible();
  await page.getByRole("button", { name: "Bring it" }).click();
  await expect(page.getByText("the cohort reads it, without the replies")).toBeVisible();
  await page.goto(`/institute/sessions/${next.id}`);
  await expect(page.getByRole("heading", { name: "How we open" })).toBeVisible();
  await expect(page.getByText("We finished our sentences")).toBeVisible();
  await expect(page.getByRole("link", { name: "What I said – first.docx" })).toBeVisible();
  await expectAccessible(page);

  const { id: scriptId } = await startScript(assistant, v7());
  await page.goto(`/institute/scripts/${scriptId}`);
  await page.getByLabel("What it is about").fill("A late start");
  await page.getByLabel("What it is about").press("Enter");
  await expect.poll(async () => (await readScript(assistant, scriptId)).content.about, "Enter saves").toBe("A late start");
  await page.waitForLoadState("networkidle");
  expect(new URL(page.url()).pathname, "Enter only saves").toBe(`/institute/scripts/${scriptId}`);

  complaints.foresee(/404 \(Not Found\)/);
  await runs.goto(`/institute/scripts/${scriptId}`);
  await expect(runs.getByText("A late start")).toHaveCount(0);
  expect((await heads.request.get(file)).status()).toBe(404);
  await heads.goto(tried);
  await expect(heads.getByText("I asked her first")).toHaveCount(0);
});
