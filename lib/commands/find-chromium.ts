import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { Advice } from "./advice";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const PACKAGES = ["chromium", "fonts-liberation"];

/** The browser on this machine: the one that CHROMIUM_PATH names, a system's, or Playwright's own; undefined when there is none. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...USUAL_PLACES, chromium.executablePath()].find((path) => path && existsSync(path));
}

function installOnDebian() {
  const apt = (...args: string[]) => execFileSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  apt("update", "-q");
  apt("install", "-y", "-q", "--no-install-recommends", ...PACKAGES);
}

/**
 * The browser on this machine, installed first where that is possible: as root on Debian and its kin.
 * @throws Advice saying how to get one
 */
export function ensureChromium(): string {
  const advice = () =>
    new Advice(
      "The journeys need a Chromium, and none was found. Any of these will do:",
      `  sudo apt-get install --no-install-recommends ${PACKAGES.join(" ")}     (Debian, Ubuntu)`,
      "  npx playwright install chromium",
      "  CHROMIUM_PATH=/where/it/is npm test",
    );
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) throw advice();
  console.log(`No Chromium yet: installing ${PACKAGES.join(" and ")} with apt-get.`);
  try {
    installOnDebian();
  } catch {
    throw advice();
  }
  const installed = findChromium();
  if (!installed) throw advice();
  return installed;
}
