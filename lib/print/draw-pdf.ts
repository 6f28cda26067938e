import type { Page } from "playwright-core";
import { launchChromium } from "./chromium";
import { oneAtATime } from "./one-at-a-time";

/** A page that takes longer than this is not drawn. */
const PAGE_MS = 20_000;

const inTurn = oneAtATime();

export type Drawn = {
  /** Where people reach the product; the page's own links lead there. */
  origin: string;
  /** Where this process answers. */
  inside: string;
  path: string;
  /** The viewer's own cookies: the PDF shows what they may see and nothing else. */
  cookies: string;
};

/**
 * One of the product's own pages as a tagged PDF with an outline, seen as the viewer sees it on paper.
 * The browser runs no script and reaches nothing but this product. One PDF is drawn at a time.
 * @throws Refused when there is no browser; Error when the page does not answer in time
 */
export function drawPdf(what: Drawn): Promise<Buffer> {
  return inTurn(async () => {
    const browser = await launchChromium();
    const stop = setTimeout(() => void browser.close(), PAGE_MS);
    try {
      const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: "light", locale: "en-GB", serviceWorkers: "block" });
      await answerFromInside(page, what);
      const answer = await page.goto(what.origin + what.path, { waitUntil: "load", timeout: PAGE_MS });
      if (answer?.status() !== 200) throw new Error(`The page for printing answered ${answer?.status()}`);
      return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
    } finally {
      clearTimeout(stop);
      await browser.close();
    }
  });
}

/** Every request is answered by this process, with the viewer's cookies; anything for another place is refused. */
async function answerFromInside(page: Page, { origin, inside, cookies }: Drawn): Promise<void> {
  await page.route("**/*", async (route) => {
    const asked = new URL(route.request().url());
    if (asked.origin !== new URL(origin).origin || route.request().method() !== "GET") return route.abort();
    const answer = await fetch(inside + asked.pathname + asked.search, { headers: { cookie: cookies }, redirect: "manual", signal: AbortSignal.timeout(PAGE_MS) });
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => !["content-encoding", "content-length", "transfer-encoding"].includes(name)));
    return route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) });
  });
}
