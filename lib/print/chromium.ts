import { type Browser, chromium } from "playwright-core";
import { findChromium } from "@/lib/chromium/find-chromium";
import { Refused } from "@/lib/errors";

const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Nobody waits longer than this for the browser to come up. */
const LAUNCH_MS = 15_000;

/**
 * The browser that draws PDFs: the one that CHROMIUM_PATH names, or the system's.
 * @throws Refused, saying what to do instead, when the server has none
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Refused("This server has no browser to draw a PDF with. Open the page for printing and save it as a PDF from there.");
  return chromium.launch({ executablePath, args: QUIET, timeout: LAUNCH_MS });
}
