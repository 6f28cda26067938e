import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { findFfmpeg } from "@/lib/videos/processing/find-ffmpeg";
import { sendForReview } from "@/lib/videos/review/send-for-review";
import { expect, expectAccessible, itIs, signIn, test } from "@/tests/support/browser";
import { filmBytes } from "@/tests/support/film-bytes";
import { makeFilm } from "@/tests/support/on-ffmpeg";
import { aPublishedVideo, aReadyVideo } from "@/tests/videos/a-video";
import { aFilmingTrust } from "@/tests/videos/filming-trust";

/** A film of two seconds, or what begins like one where there is no ffmpeg. */
function aFilm(): Buffer {
  const path = join(tmpdir(), `braid-again-${process.pid}.mp4`);
  if (!findFfmpeg()) return filmBytes();
  makeFilm(path, { seconds: 2, size: "160x90" });
  return readFileSync(path);
}

const heading = (page: Page, name: string) => expect(page.getByRole("heading", { name })).toBeVisible();

async function sayYes(page: Page) {
  for (const point of await page.getByRole("group", { name: "Which of these does it meet?" }).getByRole("checkbox").all()) await point.check();
  await page.getByRole("radio", { name: "Publish it" }).check();
  await page.getByLabel("If you publish it: when is it looked at again?").selectOption({ label: "In six months" });
  await page.getByRole("button", { name: "Give this answer" }).click();
  await expect(page.getByRole("status")).toContainText("Your answer is with the owner");
}

for (const device of ["", " @phone"]) {
  test(`where pupils are seen two reviewers answer; one that comes back says why; it is looked at again by both${device}`, async ({ page }) => {
    const { trust, teacher, reviewer, second, colleague } = await aFilmingTrust();
    itIs(teacher.at);
    const videoId = await aReadyVideo(teacher, { film: aFilm() });
    await sendForReview(teacher, { videoId, reviewerA: reviewer.personId, reviewerB: second.personId });
    const prepare = `/videos/${videoId}/prepare`;

    await signIn(page, second);
    await page.goto("/");
    await heading(page, "A practice video to review");
    await page.getByRole("link", { name: "Look at it" }).click();
    await expect(page.getByText("Can be seen or heard: two reviewers answer")).toBeVisible();
    await page.getByRole("radio", { name: "Return it" }).check();
    await page.getByRole("button", { name: "Give this answer" }).click();
    await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Give at least one reason");
    await expectAccessible(page);
    await page.getByLabel("It is hard to hear").check();
    await page.getByLabel("And in your own words").fill("Close the window and it is fine");
    await page.getByRole("button", { name: "Give this answer" }).click();
    await expect(page.getByRole("status")).toContainText("back with its owner");

    await signIn(page, teacher);
    await page.goto(prepare);
    await expect(page.getByText("Close the window and it is fine")).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("First reviewer").selectOption({ label: "Ria Reviewer" });
    await page.getByLabel("Second reviewer").selectOption({ label: "Ria Reviewer" });
    await page.getByRole("button", { name: "Send it for review" }).click();
    await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Choose a second one");
    await page.getByLabel("Second reviewer").selectOption({ label: "Sol Second" });
    await page.getByRole("button", { name: "Send it for review" }).click();
    await expect(page.getByRole("status")).toContainText("Sent.");

    for (const who of [reviewer, second]) {
      await signIn(page, colleague);
      expect((await page.request.get(`/videos/${videoId}`)).status(), "one yes is not enough").toBe(404);
      await signIn(page, who);
      await page.goto(`/videos/${videoId}/review`);
      await sayYes(page);
    }
    await signIn(page, colleague);
    await page.goto(`/videos/${videoId}`);
    await expectAccessible(page);

    const again = new Date("2027-06-01T09:00:00Z");
    itIs(again);
    for (const who of [reviewer, second]) {
      await signIn(page, await trust.later(teacher, again));
      await page.goto("/videos");
      await expect(page.getByText("Published, due to be looked at again")).toBeVisible();
      await signIn(page, await trust.later(who, again));
      await page.goto("/");
      await page.getByRole("link", { name: "Look at it again" }).click();
      await heading(page, "Does it still hold?");
      await sayYes(page);
    }
    await signIn(page, await trust.later(teacher, again));
    await page.goto("/videos");
    await expect(page.getByText("Published", { exact: true })).toBeVisible();
  });
}

test("a withdrawal reaches a colleague whose player is open, and what is deleted for good is gone for its owner too", async ({ page, browser, product }) => {
  const all = await aFilmingTrust();
  itIs(all.teacher.at);
  const videoId = await aPublishedVideo(all, aFilm());
  const theirs = await browser.newContext({ baseURL: product.NEXTAUTH_URL });
  const colleague = await theirs.newPage();
  await signIn(colleague, all.colleague);
  await colleague.goto(`/videos/${videoId}`);
  const part = (await colleague.locator("video source").first().getAttribute("src")) ?? "";
  expect((await colleague.request.get(part, { headers: { range: "bytes=0-1" } })).status()).toBe(206);

  await signIn(page, all.teacher);
  await page.goto(`/videos/${videoId}/prepare`);
  await expect(page.getByText("Delete it for good")).toHaveCount(0);
  await page.getByRole("button", { name: "Withdraw this video" }).click();
  await expect(page.getByRole("status")).toContainText("Withdrawn");
  for (const address of [part, part.replace(/[^/]+$/, "poster.jpg"), `/videos/${videoId}/track`, `/videos/${videoId}`])
    expect((await colleague.request.get(address, { headers: { range: "bytes=0-1" } })).status(), address).toBe(404);
  await theirs.close();

  await page.getByText("Delete it for good").click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Tick the box");
  await page.getByLabel("Yes, delete this video for good").check();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByRole("status")).toContainText("Deleted for good");
  expect((await page.request.get(`/videos/${videoId}/prepare`)).status()).toBe(404);
});
