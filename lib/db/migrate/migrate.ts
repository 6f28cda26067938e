import { applyMigrations } from "./apply-migrations";
import { installJobs } from "./install-jobs";

/**
 * Brings a database up to date, as its owner: the project's migrations, then the job queue's schema.
 * @returns the names of the migrations applied now
 * @throws MigrationFailed
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const applied = await applyMigrations(ownerUrl);
  await installJobs(ownerUrl);
  return applied;
}
