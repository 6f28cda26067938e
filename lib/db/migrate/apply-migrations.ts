import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import { withEngine } from "./engine";
import { readMigrations } from "./read-files";

/** What the engine leaves out of a comparison: nothing. */
export const EVERYTHING = { externalTables: [], externalEnums: [] };

/** A migration that failed, or that was changed after it had been applied. */
export class MigrationFailed extends Error {
  override name = "MigrationFailed";
}

/** The engine's first words on what went wrong, and the migration it names. */
function inShort(error: unknown) {
  const text = (error as Error).message;
  const migration = /migration_name="([^"]+)"/.exec(text)?.[1];
  return `${migration ?? "A migration"} failed and left nothing behind. ${text.split("\n   0:")[0]?.replace("external connector error\n", "")}`;
}

const look = (engine: SchemaEngine, migrationsList: MigrationList) =>
  engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: EVERYTHING });

/** Each script is one transaction, so an earlier failure left nothing to mend by hand: forget it and try again. */
async function forgetFailures(engine: SchemaEngine, migrationsList: MigrationList) {
  const { failedMigrationNames } = await look(engine, migrationsList);
  for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
}

async function refuseEdited(engine: SchemaEngine, migrationsList: MigrationList) {
  const { editedMigrationNames: edited } = await look(engine, migrationsList);
  if (edited.length === 0) return;
  throw new MigrationFailed(`Changed after they were applied: ${edited.join(", ")}. Restore them and write a new migration instead.`);
}

/**
 * Applies the migrations of prisma/migrations that the database does not have yet, as its owner.
 * Keeps Prisma's own record of them, so that Prisma's command line works on the same database.
 * @returns the names of those applied now
 * @throws MigrationFailed with the engine's words
 */
export function applyMigrations(ownerUrl: string): Promise<string[]> {
  return withEngine(ownerUrl, async (engine) => {
    const migrationsList = readMigrations();
    await forgetFailures(engine, migrationsList);
    await refuseEdited(engine, migrationsList);
    try {
      return (await engine.applyMigrations({ migrationsList, filters: EVERYTHING })).appliedMigrationNames;
    } catch (error) {
      throw new MigrationFailed(inShort(error), { cause: error });
    }
  });
}
