import { parseArgs } from "node:util";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { Advice } from "./advice";
import { dataFolder } from "./data-folder";
import { ensureFfmpeg } from "./ensure-ffmpeg";
import { FOR_TESTS, provideServer } from "./provide-database";
import { atExit, run } from "./run";
import { stages, type Stage, type Totals } from "./test-stages";

const totals: Totals = { passed: 0, failed: 0, skipped: 0 };

/** The one plain line that closes the output, whatever happened. */
const closingLine = () => [`${totals.passed} passed`, `${totals.failed} failed`, ...(totals.skipped > 0 ? [`${totals.skipped} skipped`] : [])].join(", ");

function count(found: Totals | undefined, code: number) {
  totals.passed += found?.passed ?? 0;
  totals.skipped += found?.skipped ?? 0;
  totals.failed += found?.failed || (code === 0 ? 0 : 1);
}

/** Runs a stage under its heading. @returns whether it held; a stage that counts no tests fails as one */
async function hold({ title, run: perform }: Stage, place: string) {
  const began = performance.now();
  console.log(`\n===== ${place} ${title}`);
  const { code, totals: found } = await perform().catch((error: unknown) => {
    console.error(error instanceof Advice ? `\n${error.message}` : error);
    return { code: 1, totals: undefined };
  });
  count(found, code);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`===== ${place} ${title}: ${code === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  return code === 0;
}

function chosen() {
  const { values, positionals } = parseArgs({ options: { only: { type: "string", multiple: true } }, allowPositionals: true });
  const all = stages(positionals);
  const unknown = values.only?.find((name) => !all.some((stage) => stage.name === name));
  if (unknown) throw new Advice(`There is no stage '${unknown}'. Stages: ${all.map(({ name }) => name).join(", ")}.`);
  return all.filter(({ name }) => !values.only || values.only.includes(name));
}

async function holdAll(plan: Stage[]) {
  if (plan.some(({ name }) => name === "unit")) ensureFfmpeg();
  const { stop, where } = await provideServer(FOR_TESTS);
  atExit(stop);
  console.log(`Database: ${where}. Stages: ${plan.map(({ name }) => name).join(", ")}.`);
  for (const [index, stage] of plan.entries()) {
    if (await hold(stage, `${index + 1}/${plan.length}`)) continue;
    console.log(`\nStopped: the stage '${stage.name}' failed. To run it alone: npm test -- --only ${stage.name}`);
    return 1;
  }
  return 0;
}

/** `npm test`: everything that a change must pass, one stage after another; stops at the first that fails. */
run(async () => {
  const plan = chosen();
  rmSync(join(dataFolder(), "test"), { recursive: true, force: true });
  atExit(() => console.log(`\n${closingLine()}`)); // registered first, so said last
  try {
    return await holdAll(plan);
  } catch (error) {
    totals.failed += 1;
    throw error;
  }
});
