import { EVERYTHING } from "./apply-migrations";
import { withEngine } from "./engine";
import { readSchema } from "./read-files";

const NO_CHANGE = "-- This is an empty migration.";

/**
 * Compares a migrated database with the Prisma schema. What that schema has no words for is not compared: check and
 * exclusion constraints, partial and expression indexes, policies, triggers, functions, views.
 * @returns the SQL that would bring the database to the schema, or undefined when they agree
 */
export function findDrift(ownerUrl: string): Promise<string | undefined> {
  return withEngine(ownerUrl, async (engine) => {
    const schema = readSchema();
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", ...schema, configDir: "prisma" },
      to: { tag: "schemaDatamodel", ...schema },
      script: true,
      exitCode: null,
      filters: EVERYTHING,
    });
    const script = stdout?.trim() ?? "";
    return script === "" || script.startsWith(NO_CHANGE) ? undefined : script;
  });
}
