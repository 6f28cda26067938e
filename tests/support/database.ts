import type { TestProject } from "vitest/node";
import { FOR_TESTS, provideServer } from "@/lib/commands/provide-database";
import { copyTemplate, dropCopies, prepareTemplate, type TestDatabase } from "@/lib/commands/test-databases";

declare module "vitest" {
  interface ProvidedContext {
    databases: TestDatabase[];
  }
}

async function aDatabaseForEach(workers: number, adminUrl: string): Promise<TestDatabase[]> {
  const template = await prepareTemplate(adminUrl);
  const databases: TestDatabase[] = [];
  for (let worker = 1; worker <= workers; worker += 1) databases.push(await copyTemplate(adminUrl, template, `worker${worker}`));
  return databases;
}

/** Before all tests: a real PostgreSQL, migrated once, with a copy for each worker; afterwards they are gone. */
export default async function setUp(project: TestProject) {
  const { adminUrl, stop } = await provideServer(FOR_TESTS);
  const tidyUp = () => dropCopies(adminUrl).finally(stop);
  try {
    project.provide("databases", await aDatabaseForEach(project.config.maxWorkers, adminUrl));
  } catch (error) {
    await tidyUp();
    throw error;
  }
  return tidyUp;
}
