import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDraft } from "@/lib/check-ins/draft/read-draft";
import { expect, expectAccessible, signIn, test } from "@/tests/support/browser";
import { NO_CONNECTION } from "@/tests/support/complaints";
import { besideButton } from "./steps/forms";
import { anUnchangedWeek, came, countThisWeek, lookItOver, saved, sayTheWeek, tapOf, WEEK } from "./steps/week";

test("the connection dies while writing and again on sharing: everything is there once @phone", async ({ page, context, complaints }) => {
  const { principal, now } = await anUnchangedWeek();
  await signIn(page, principal);
  await page.goto("/check-ins/this-week");
  await tapOf(page, ".safeguarding.direction", "same").click();
  await expect(saved(page)).toBeVisible();

  complaints.foresee(NO_CONNECTION);
  await context.setOffline(true);
  await sayTheWeek(page, "Written in the tunnel");
  await expect(page.getByText(/No connection/)).toBeVisible();
  await page.getByRole("button", { name: "Look it over" }).click();
  await expect(came(page)).toHaveValue("Written in the tunnel");
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible();
  expect(JSON.stringify((await readDraft(now, WEEK))?.content).match(/Written in the tunnel/g)).toHaveLength(1);

  await lookItOver(page);
  await expect(page.getByText("Written in the tunnel")).toBeVisible();
  await context.setOffline(true);
  const share = page.getByRole("button", { name: "Share with Lena" });
  await share.click();
  const said = besideButton(page, "Share with Lena");
  await expect(said).toContainText("There was no answer");
  await expect(page.getByText("Written in the tunnel")).toBeVisible();
  await expectAccessible(page);
  expect(await countThisWeek(now)).toEqual({ shared: 0, drafts: 1 });
  await context.setOffline(false);

  await test.step("it is shared, but the answer gets lost on its way back", async () => {
    await page.route("**/summary", async (route) => {
      if (route.request().method() !== "POST") return route.continue();
      await route.fetch({ maxRedirects: 0 });
      await route.abort("internetdisconnected");
    });
    await share.click();
    await expect.poll(() => countThisWeek(now)).toEqual({ shared: 1, drafts: 0 });
    await expect(said).toContainText("It cannot be sent twice");
    await page.unroute("**/summary");
  });
  await share.click();
  await expect(page.getByText("Shared with Lena")).toBeVisible();
  await expect(page.getByText("Written in the tunnel")).toBeVisible();
  expect(await countThisWeek(now)).toEqual({ shared: 1, drafts: 0 });
});

test("a browser closed while nothing answered opens again with every word, kept as ciphertext", async ({ playwright, browser, baseURL, complaints }) => {
  const { principal, now } = await anUnchangedWeek();
  complaints.foresee(NO_CONNECTION);
  const profile = mkdtempSync(join(tmpdir(), "braid-profile-"));
  const open = async () => {
    const context = await playwright.chromium.launchPersistentContext(profile, { baseURL });
    await complaints.listen(context, browser);
    const page = await context.newPage();
    await signIn(page, principal);
    await page.goto("/check-ins/this-week");
    return { context, page };
  };
  const first = await open();
  await tapOf(first.page, ".standards.direction", "better").click();
  await expect(saved(first.page)).toBeVisible();
  await first.context.setOffline(true);
  await came(first.page).fill("Written in the tunnel");
  await expect(first.page.getByText(/No connection/)).toBeVisible();
  const kept = await first.page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).toContain("braid:check-in:");
  expect(kept).not.toContain("tunnel");
  await first.context.close();

  const again = await open();
  await expect(came(again.page)).toHaveValue("Written in the tunnel");
  await expect(again.page.getByText(/^What you typed at \d\d:\d\d is back$/)).toBeVisible();
  await expect(saved(again.page)).toBeVisible();
  await expect.poll(() => again.page.evaluate(() => JSON.stringify(localStorage))).not.toContain("braid:check-in:");
  expect(JSON.stringify((await readDraft(now, WEEK))?.content).match(/Written in the tunnel/g)).toHaveLength(1);
  await again.context.close();
  rmSync(profile, { recursive: true, force: true });
});

test("a session that ended while typing, and once more on sharing, loses nothing", async ({ page, context, complaints }) => {
  const { principal, now } = await anUnchangedWeek();
  await signIn(page, principal);
  await page.goto("/check-ins/this-week");
  await sayTheWeek(page, "First words");
  await expect(saved(page)).toBeVisible();
  complaints.foresee(/status of 401/);
  await context.clearCookies();
  await came(page).fill("Typed after the session had ended");
  await expect(page.getByText("You have been signed out")).toBeVisible();
  await page.getByRole("link", { name: "Sign in to go on" }).click();
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await signIn(page, principal);
  await page.goto(new URL(page.url()).searchParams.get("to") ?? "");
  await expect(came(page)).toHaveValue("Typed after the session had ended");
  await expect(saved(page)).toBeVisible();

  await lookItOver(page);
  await context.clearCookies();
  await page.getByRole("button", { name: "Share with Lena" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  expect(await countThisWeek(now)).toEqual({ shared: 0, drafts: 1 });
  await signIn(page, principal);
  await page.goto(`/check-ins/week/${WEEK}/summary`);
  await page.getByRole("button", { name: "Share with Lena" }).click();
  await expect(page.getByText("Shared with Lena")).toBeVisible();
  await expect(page.getByText("Typed after the session had ended")).toBeVisible();
  expect(await countThisWeek(now)).toEqual({ shared: 1, drafts: 0 });
});
