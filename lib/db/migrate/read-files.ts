import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm";

const SCHEMA_FOLDER = join("prisma", "schema");
/** The folder of the SQL migrations, from the root of the project. */
export const MIGRATIONS_FOLDER = join("prisma", "migrations");

/** The Prisma schema, one file per noun, in the form the engine takes. */
export function readSchema(): SchemasContainer {
  const names = readdirSync(SCHEMA_FOLDER).filter((name) => name.endsWith(".prisma")).toSorted();
  return { files: names.map((name) => ({ path: join(SCHEMA_FOLDER, name), content: readFileSync(join(SCHEMA_FOLDER, name), "utf8") })) };
}

/** The names of the migrations, oldest first. */
export function migrationNames() {
  if (!existsSync(MIGRATIONS_FOLDER)) return [];
  return readdirSync(MIGRATIONS_FOLDER).filter((name) => existsSync(join(MIGRATIONS_FOLDER, name, "migration.sql"))).toSorted();
}

/** The SQL of one migration. */
export const readMigration = (name: string) => readFileSync(join(MIGRATIONS_FOLDER, name, "migration.sql"), "utf8");

/** The migrations in the form the engine takes. */
export function readMigrations(): MigrationList {
  return {
    baseDir: MIGRATIONS_FOLDER,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames().map((path) => ({
      path,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: readMigration(path) } },
    })),
  };
}
