import { defineConfig } from "@playwright/test";
import { findChromium } from "@/lib/chromium/find-chromium";

const PHONE = { width: 360, height: 780 };
const LAPTOP = { width: 1280, height: 800 };

/** Journeys of a persona in a real browser, against the built product. A journey chooses phone or laptop by its project's name in its title, else runs on the laptop. */
export default defineConfig({
  testDir: "journeys",
  testMatch: "**/*.journey.ts",
  outputDir: "../.data/test/journeys",
  globalSetup: "./support/serve-for-journeys.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A machine that is busy with something else may miss a moment; what is broken fails twice.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: process.env.PLAYWRIGHT_JSON ?? "../.data/test/journeys.json" }]],
  use: {
    locale: "en-GB",
    timezoneId: "Europe/London",
    actionTimeout: 20_000,
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: findChromium(),
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
  projects: [
    { name: "laptop", use: { viewport: LAPTOP }, grepInvert: /@phone/ },
    { name: "phone", use: { viewport: PHONE, hasTouch: true, isMobile: true }, grep: /@phone/ },
  ],
});
