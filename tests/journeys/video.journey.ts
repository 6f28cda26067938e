import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFfmpeg } from "@/lib/videos/processing/find-ffmpeg";
import { expect, expectAccessible, itIs, signIn, test } from "@/tests/support/browser";
import { filmBytes } from "@/tests/support/film-bytes";
import { makeFilm } from "@/tests/support/on-ffmpeg";
import { aFilmingTrust } from "@/tests/videos/filming-trust";

/** A film of a second, or what begins like one where there is no ffmpeg. */
function aFilm() {
  const path = join(tmpdir(), `braid-journey-${process.pid}.mp4`);
  if (findFfmpeg()) makeFilm(path, { seconds: 1, size: "160x90" });
  return { name: "lesson.mp4", mimeType: "video/mp4", buffer: findFfmpeg() ? readFileSync(path) : filmBytes() };
}

test("a teacher shares a video from a phone, a reviewer publishes it, a colleague watches it, its owner withdraws it @phone", async ({ page }) => {
  const { teacher, colleague, reviewer } = await aFilmingTrust();
  itIs(teacher.at);
  await signIn(page, teacher);
  await page.goto("/videos");
  await page.getByRole("link", { name: "I have something to share" }).click();
  await page.getByLabel("Title").fill("Two minutes of cold call");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Go on" }).click();

  await page.getByRole("link", { name: "The film" }).click();
  await page.getByLabel("Your film").setInputFiles(aFilm());
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send the film" }).click();
  await expect(page.getByRole("status")).toContainText("Your film has arrived");

  await page.getByRole("link", { name: "Captions" }).click();
  await page.getByLabel("Type them, a line for each").fill("Two minutes to talk");
  await page.getByRole("button", { name: "Save captions" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Line 1: begin with the time");
  await page.getByLabel("Type them, a line for each").fill("0:00 Two minutes to talk");
  await page.getByRole("button", { name: "Save captions" }).click();

  await page.getByRole("link", { name: "Who can be seen" }).click();
  await page.getByLabel("No, grown-ups alone").check();
  await page.getByLabel("Who can be seen or heard?", { exact: true }).fill("One teacher");
  await page.getByLabel("How did the staff who can be seen agree?").fill("In person");
  await page.getByLabel("What is it for?").fill("For colleagues to learn from");
  await page.getByLabel("Until when may it be shown?").fill("2027-07-21");
  await page.getByLabel("Everybody who can be seen or heard has agreed to this").check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save" }).click();

  await expect(page.getByLabel("Reviewer"), "the film is made ready meanwhile").toBeVisible({ timeout: 30_000 });
  await page.getByLabel("Reviewer").selectOption({ label: "Ria Reviewer" });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send it for review" }).click();
  await expect(page.getByText("Has not answered yet")).toBeVisible();
  const prepare = new URL(page.url()).pathname;
  const watch = prepare.replace("/prepare", "");

  await signIn(page, reviewer);
  await page.goto("/videos");
  await page.getByRole("link", { name: "Two minutes of cold call" }).click();
  await expectAccessible(page);
  const points = page.getByRole("group", { name: "Which of these does it meet?" }).getByRole("checkbox");
  for (const point of await points.all()) await point.check();
  await page.getByRole("radio", { name: "Publish it" }).check();
  await page.getByRole("button", { name: "Give this answer" }).click();
  await expect(page.getByRole("status")).toContainText("Your answer is with the owner");

  await signIn(page, colleague);
  await page.goto(`${watch}?t=1`);
  await expect(page.locator("video track")).toHaveAttribute("src", `${watch}/track`);
  await page.getByLabel("Note", { exact: true }).fill("Try it on Monday");
  await page.getByRole("button", { name: "Keep this note" }).click();
  await expect(page.getByText("Try it on Monday")).toBeVisible();
  await expectAccessible(page);

  await signIn(page, teacher);
  await page.goto(prepare);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Withdraw this video" }).click();
  await expect(page.getByRole("status")).toContainText("Withdrawn");
  await signIn(page, colleague);
  expect((await page.request.get(watch)).status()).toBe(404);
  expect((await page.request.get(`${watch}/track`)).status()).toBe(404);
});

test.describe("with scripts switched off", () => {
  test.use({ javaScriptEnabled: false });

  test("a small film goes with an ordinary form", async ({ page }) => {
    const { teacher } = await aFilmingTrust();
    itIs(teacher.at);
    await signIn(page, teacher);
    await page.goto("/videos/new");
    await page.getByLabel("Title").fill("Books out");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("link", { name: "The film" }).click();
    await page.getByLabel("Your film").setInputFiles({ name: "lesson.mp4", mimeType: "video/mp4", buffer: Buffer.from("no film at all") });
    await page.getByRole("button", { name: "Send the film" }).click();
    await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("no film that Braid can play");
    await page.getByLabel("Your film").setInputFiles(aFilm());
    await page.getByRole("button", { name: "Send the film" }).click();
    await expect(page.getByText("Your film has arrived.", { exact: true })).toBeVisible();
  });
});
