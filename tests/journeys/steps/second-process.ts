import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { dataFolder } from "@/lib/commands/data-folder";
import { claimPort } from "@/lib/commands/postgres/free-port";
import { type App, startApp } from "@/lib/commands/start-app";
import { expect } from "@/tests/support/browser";
import { NO_CONNECTION } from "@/tests/support/complaints";
import type { ServedSettings } from "@/tests/support/served-app";
import { A_BEAT, connected, NOT_YET, press } from "./devices";

/** What a browser complains of while its process is gone. */
export const PROCESS_GONE = [NO_CONNECTION, NOT_YET, /net::ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_RESET|EMPTY_RESPONSE|NETWORK_CHANGED)/];

/** One more web process of the product beside the one that serves the journey, on the same database and clock. */
export async function aSecondProcess(product: ServedSettings) {
  const port = (await claimPort(0)) ?? 0;
  const output = openSync(join(dataFolder(), "test", "second-server.log"), "a");
  const begin = () => startApp({ mode: "start", port, env: { ...product, NEXTAUTH_URL: `http://localhost:${port}` }, output });
  let app: App = await begin();
  return {
    url: app.url,
    kill: () => process.kill(app.pid, "SIGKILL"),
    beginAgain: async () => {
      await app.ended;
      await app.stop();
      app = await begin();
    },
    stop: async () => {
      await app.stop();
      closeSync(output);
    },
  };
}

type Killed = {
  /** The page whose process dies, a box on it, and the button that saves the box. */
  page: Page; box: string; button: string; text: string;
  /** What others do at another process meanwhile, and how it shows on this page. */
  meanwhile: () => Promise<unknown>;
  shows: (page: Page) => Promise<unknown>;
};

/** Somebody types, their process is killed, they try to save, others go on, it begins again: the page goes on by itself, and what was typed is saved then. */
export async function outlivesItsProcess(second: Awaited<ReturnType<typeof aSecondProcess>>, { page, box, button, text, meanwhile, shows }: Killed) {
  await page.getByLabel(box).fill(text);
  second.kill();
  await expect(page.getByText(/Trying to connect again/)).toBeVisible();
  await press(page, button);
  await expect(page.getByText(/There was no answer/)).toBeVisible();
  await meanwhile();
  await expect(page.getByLabel(box)).toHaveValue(text);
  await second.beginAgain();
  await expect(async () => shows(page)).toPass(A_BEAT);
  await connected(page);
  await expect(page.getByLabel(box)).toHaveValue(text);
  await press(page, button);
  await expect(page.getByText(/There was no answer/)).toHaveCount(0);
}
