import type { TestProject } from "vitest/node";
import { serveForTests, type ServedSettings } from "./served-app";

declare module "vitest" {
  interface ProvidedContext {
    served: ServedSettings;
  }
}

/** Before the tests of the running product: one server for all of them. */
export default async function setUp(project: TestProject) {
  const { settings, stop } = await serveForTests("isolation");
  project.provide("served", settings);
  return stop;
}
