import type { Page, Route } from "@playwright/test";

/** What a form says right beside the button with this name. */
export const besideButton = (page: Page, name: string) => page.getByRole("button", { name }).locator("xpath=following-sibling::*[@role='alert']");

/** Lets no script of the product arrive until it is let go, as on a slow connection. */
export async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route("**/_next/static/**/*.js*", async (route) => {
    await promise;
    await route.continue().catch(() => undefined);
  });
  return async () => {
    resolve();
    await page.unroute("**/_next/static/**/*.js*");
  };
}

/** Lets nothing that is sent from the page arrive until it is let go. */
export async function holdPosts(page: Page): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const hold = async (route: Route) => {
    if (route.request().method() === "POST") await promise;
    await route.continue().catch(() => undefined);
  };
  await page.route("**", hold);
  return () => {
    resolve();
    return page.unroute("**", hold);
  };
}
