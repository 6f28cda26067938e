import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findDrift } from "@/lib/db/migrate/find-drift";
import { MIGRATIONS_FOLDER } from "@/lib/db/migrate/read-files";
import { Advice } from "./advice";
import { run } from "./run";
import { withScratchDatabase } from "./scratch-database";

const timestamp = () => new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);

/** `npm run migration:new -- name`: writes a migration with what the schema has and the migrations have not; policies and the like are added by hand. */
run(async () => {
  const name = process.argv.slice(2).join("_").toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");
  if (!name) throw new Advice("Give the migration a name: npm run migration:new -- add-something");
  const script = (await withScratchDatabase(findDrift)) ?? "-- The schema needs no change: write what it has no words for here.";
  const folder = join(MIGRATIONS_FOLDER, `${timestamp()}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), `${script}\n`);
  console.log(`Wrote ${join(folder, "migration.sql")}. Read it, and add row-level security, policies and grants for new tables.`);
});
