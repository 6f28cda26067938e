import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildApp, isBuilt } from "@/lib/commands/build-app";
import { dataFolder } from "@/lib/commands/data-folder";
import { claimPort } from "@/lib/commands/postgres/free-port";
import { FOR_TESTS, provideServer } from "@/lib/commands/provide-database";
import { startApp } from "@/lib/commands/start-app";
import { copyTemplate, dropCopies, prepareTemplate, type TestDatabase } from "@/lib/commands/test-databases";
import { openTrial } from "@/lib/commands/trial";
import { TEST_ENVIRONMENT } from "@/tests/support/environment";
import { THEN } from "@/tests/support/a-trust";

export type Surroundings = TestDatabase & typeof TEST_ENVIRONMENT & { ISOLATION_URL: string };

declare module "vitest" {
  interface ProvidedContext {
    surroundings: Surroundings;
  }
}

/** Before all: the built product, started on a database of its own, at the moment when tests happen. */
export default async function setUp(project: TestProject) {
  if (!isBuilt()) await buildApp();
  const { adminUrl, stop } = await provideServer(FOR_TESTS);
  const database = await copyTemplate(adminUrl, await prepareTemplate(adminUrl), "isolation");
  const trial = openTrial();
  const clock = join(dataFolder(), `clock-${process.pid}`);
  writeFileSync(clock, THEN.toISOString());
  const port = (await claimPort(0)) ?? 3999;
  const environment = { ...TEST_ENVIRONMENT, ...database, NEXTAUTH_URL: `http://localhost:${port}` };
  const settings = { ...environment, ...trial.settings, BRAID_CLOCK: clock, SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "Braid <braid@example.org>" };
  const app = await startApp({ mode: "start", port, env: settings, quiet: !process.env.ISOLATION_OUTPUT });
  project.provide("surroundings", { ...environment, ISOLATION_URL: app.url });
  return async () => {
    await app.stop();
    trial.close();
    rmSync(clock, { force: true });
    await dropCopies(adminUrl).finally(stop);
  };
}
