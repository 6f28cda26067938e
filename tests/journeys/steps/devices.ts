import type { Browser, Page } from "@playwright/test";
import type { Viewer } from "@/lib/viewers/viewer";
import { expect, signIn } from "@/tests/support/browser";
import { THEN } from "@/tests/support/a-trust";

const HERE = { locale: "en-GB", timezoneId: "Europe/London" };
export const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true, ...HERE };
export const LAPTOP = { viewport: { width: 1280, height: 800 }, ...HERE };

/** A process that has only just begun may not hear of changes yet; the page asks meanwhile. */
export const NOT_YET = /status of 503 .*\/live$/;
/** The server says what time it is every twenty seconds. */
export const A_BEAT = { timeout: 30_000 };

/** Some minutes after noon on 19 November. */
export const at = (minutes: number) => new Date(THEN.getTime() + minutes * 60_000);

/** Somebody's own device, signed in, at a page; at another process's site where one is given. */
export async function aDevice(browser: Browser, who: Viewer, path: string, device: object = PHONE, site = process.env.NEXTAUTH_URL): Promise<Page> {
  const page = await (await browser.newContext({ ...device, baseURL: site })).newPage();
  await signIn(page, who);
  await page.goto(path);
  return page;
}

export const press = (page: Page, name: string | RegExp) => page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name }).click();
export const connected = (page: Page) => expect(page.getByText("Connected", { exact: true })).toBeVisible();
export const clock = (page: Page) => page.getByRole("timer");

/** All of these say the same end of what goes on, in words, and count down to it. */
export async function expectOneClock(pages: readonly Page[]) {
  const ends = new Set<string | null>();
  for (const page of pages) {
    await expect(clock(page)).toContainText(/^\+?\d+:\d\d/);
    ends.add(await page.getByText(/^Until \d\d:\d\d/).first().textContent());
  }
  expect([...ends]).toHaveLength(1);
}
