import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { disconnect } from "@/lib/db/client";
import { stopBoss } from "@/lib/jobs/boss";

const SEED = join("prisma", "seed", "demo.ts");

/** Fills the database with the demo trusts unless they are there; with `reset`, anew. Uses the settings of this process. */
export async function seed(options: { reset: boolean }) {
  if (!existsSync(SEED)) return console.log("There is no demo data yet.");
  const { seedDemo } = (await import(pathToFileURL(SEED).href)) as { seedDemo: (options: { reset: boolean }) => Promise<void> };
  try {
    await seedDemo(options);
  } finally {
    await stopBoss();
    await disconnect();
  }
}
