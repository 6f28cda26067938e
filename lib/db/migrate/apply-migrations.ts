import { withEngine } from "./engine";
import { readMigrations } from "./read-files";

/** What the engine leaves out of a comparison: nothing. */
export const EVERYTHING = { externalTables: [], externalEnums: [] };

/** A migration that failed, or that was changed after it had been applied. */
export class MigrationFailed extends Error {
  override name = "MigrationFailed";
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
    const { editedMigrationNames } = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: EVERYTHING });
    if (editedMigrationNames.length > 0) {
      throw new MigrationFailed(`Changed after they were applied: ${editedMigrationNames.join(", ")}. Restore them and write a new migration instead.`);
    }
    try {
      return (await engine.applyMigrations({ migrationsList, filters: EVERYTHING })).appliedMigrationNames;
    } catch (error) {
      throw new MigrationFailed((error as Error).message.split("\n   0:")[0], { cause: error });
    }
  });
}
