import { rmSync, writeFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { sealSession, sessionCookie } from "@/lib/auth/session";
import { londonDay } from "@/lib/clock";
import { mailNames, readMail } from "@/lib/commands/mail/kept-mails";
import { disconnect } from "@/lib/db/client";
import { withTenant } from "@/lib/db/with-tenant";
import { Complaints } from "./complaints";
import { serveForTests, type ServedSettings } from "./served-app";

/** Opens the browser's session as this person, as signing in would. Journeys about sign-in itself do it by hand. */
export async function signIn(page: Page, { trustId, personId }: { trustId: string; personId: string }) {
  const { sessionVersion } = await withTenant({ trustId, personId, today: londonDay(new Date()) }, (db) =>
    db.person.findUniqueOrThrow({ where: { trustId_id: { trustId, id: personId } }, select: { sessionVersion: true } }),
  );
  const value = await sealSession({ trustId, personId, sessionVersion });
  await page.context().addCookies([{ name: sessionCookie().name, value, url: process.env.NEXTAUTH_URL, httpOnly: true, sameSite: "Lax" }]);
}

/** Sets the product's clock for the rest of this journey. The next one begins with the real time. */
export function itIs(at: Date) {
  writeFileSync(process.env.BRAID_CLOCK ?? "", at.toISOString());
}

/** Fails, naming rule and element, unless this screen meets WCAG 2.2 AA as far as a program can tell and fits its width. */
export async function expectAccessible(page: Page) {
  await expect(page, "a page's name streams in just after its words").toHaveTitle(/\S/);
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join("; ")})`)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth"), "pixels wider than the screen").toBeLessThanOrEqual(0);
}

/** The text of the newest mail to this address whose subject contains these words; waits until it has arrived. */
export async function newestMail(to: string, subject: string): Promise<string> {
  const folder = process.env.MAIL_FOLDER ?? "";
  const find = async () => {
    for (const name of mailNames(folder)) {
      const mail = await readMail(folder, name);
      if (mail?.subject?.includes(subject) && mail.to?.some(({ address }) => address === to)) return mail.text ?? "";
    }
    return undefined;
  };
  await expect.poll(find, { message: `a mail to ${to} about '${subject}'`, timeout: 20_000 }).toBeDefined();
  return (await find()) ?? "";
}

/**
 * The test of a journey. Each worker serves the built product with a database, a clock and a mail server of its own, so
 * journeys run side by side; relative addresses go there. Whatever a screen complains of in its console fails the journey,
 * unless the journey foresaw it.
 */
export const test = base.extend<{ complaints: Complaints }, { product: ServedSettings }>({
  product: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameter's shape
    async ({}, use, { parallelIndex }) => {
      const { settings, stop } = await serveForTests(`journeys${parallelIndex}`);
      Object.assign(process.env, settings);
      await use(settings);
      await disconnect();
      await stop();
    },
    { scope: "worker", auto: true, timeout: 120_000 },
  ],
  baseURL: ({ product }, use) => use(product.NEXTAUTH_URL),
  complaints: [
    async ({ context, browser, product }, use) => {
      rmSync(product.BRAID_CLOCK, { force: true });
      const complaints = new Complaints();
      const stop = await complaints.listen(context, browser);
      await use(complaints);
      stop();
      expect(complaints.unforeseen, "what the screens complained of").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
