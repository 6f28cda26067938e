import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildApp, generate, isBuilt } from "./build-app";
import { dataFolder } from "./data-folder";
import { ensureChromium } from "./ensure-chromium";
import { runTied } from "./tied-process";

export type Totals = { passed: number; failed: number; skipped: number };
/** One stage of `npm test`: it either just holds, or counts tests. */
export type Stage = { name: string; title: string; run: () => Promise<{ code: number; totals?: Totals }> };

const bin = (program: string) => join("node_modules", ".bin", program);
const report = (name: string) => join(dataFolder(), "test", `${name}.json`);

function read<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : undefined;
}

async function vitest(name: string, tests: "database" | "served", filters: string[]) {
  const file = report(name);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await runTied([bin("vitest"), "run", "--config", "tests/vitest.config.ts", "--passWithNoTests", ...reporters, ...filters], { BRAID_TESTS: tests });
  const found = read<{ numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number }>(file);
  return { code, totals: found && { passed: found.numPassedTests, failed: found.numFailedTests, skipped: found.numPendingTests + found.numTodoTests } };
}

async function playwright(filters: string[]) {
  const file = report("journeys");
  const CHROMIUM_PATH = ensureChromium();
  const code = await runTied([bin("playwright"), "test", "--config", "tests/playwright.config.ts", ...filters], { CHROMIUM_PATH, PLAYWRIGHT_JSON: file });
  const found = read<{ stats: { expected: number; flaky: number; unexpected: number; skipped: number } }>(file)?.stats;
  return { code, totals: found && { passed: found.expected + found.flaky, failed: found.unexpected, skipped: found.skipped } };
}

const simply = (...command: [string, ...string[]]) => async () => ({ code: await runTied(command) });
const whole = (work: () => Promise<unknown>) => async () => {
  await work();
  return { code: 0 };
};

/** The stages of `npm test`, the quickest to tell first. @param filters passed on to the stages that run tests */
export const stages = (filters: string[]): Stage[] => [
  { name: "generate", title: "Database client", run: whole(generate) },
  { name: "types", title: "Types", run: simply("npm", "run", "--silent", "typecheck") },
  { name: "lint", title: "Lint", run: simply("npm", "run", "--silent", "lint") },
  { name: "drift", title: "Migrations against the schema", run: simply("npm", "run", "--silent", "check:drift") },
  { name: "unit", title: "Tests on a real PostgreSQL", run: () => vitest("unit", "database", filters) },
  { name: "build", title: "Build", run: whole(async () => (isBuilt() ? console.log("Nothing changed since the last build.") : buildApp())) },
  { name: "isolation", title: "Isolation, against the running product", run: () => vitest("isolation", "served", filters) },
  { name: "journeys", title: "Journeys in a real Chromium", run: () => playwright(filters) },
];
