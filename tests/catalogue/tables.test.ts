import { expect, test } from "vitest";
import { classOf } from "@/lib/confidentiality/classes";
import { asOwner } from "./as-owner";
import { notATenants, notReadBackwards } from "./exceptions";

const OURS = "n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%'";
const tenantTables = Object.keys(classOf).toSorted();

test("every table has a class or stands on the list of exceptions, and the lists name no table that is not there", async () => {
  const found = await asOwner<{ schema: string; name: string }>(
    `SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND ${OURS}`,
  );
  const excepted = ({ schema, name }: { schema: string; name: string }) => `${schema}.${name}` in notATenants || `${schema}.*` in notATenants;
  expect(found.filter((table) => !excepted(table)).map(({ schema, name }) => (schema === "public" ? name : `${schema}.${name}`)).toSorted()).toEqual(tenantTables);
  const there = new Set(found.flatMap(({ schema, name }) => [`${schema}.${name}`, `${schema}.*`]));
  const { "public._prisma_migrations": _record, "pgboss.*": _queue, ...always } = notATenants;
  expect(Object.keys(always).filter((name) => !there.has(name))).toEqual([]);
});

test("every tenant table has trustId, a uuid that is never null", async () => {
  const found = await asOwner<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname = 'trustId' AND a.attnotnull AND a.atttypid = 'uuid'::regtype
       AND c.relname <> 'sign_in_address' ORDER BY 1`,
  );
  expect(found.map(({ name }) => name).toSorted()).toEqual(tenantTables);
});

test("trustId leads every primary key, unique key and index of a tenant table", async () => {
  const stray = await asOwner(
    `SELECT i.indrelid::regclass::text AS table, i.indexrelid::regclass::text AS index FROM pg_index i
     LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
     WHERE i.indrelid = ANY ($1::regclass[]) AND a.attname IS DISTINCT FROM 'trustId'`,
    [tenantTables],
  );
  expect(stray).toEqual([]);
  const keyed = await asOwner<{ table: string }>(
    "SELECT DISTINCT indrelid::regclass::text AS table FROM pg_index WHERE indisprimary AND indrelid = ANY ($1::regclass[])",
    [tenantTables],
  );
  expect(keyed.map(({ table }) => table).toSorted()).toEqual(tenantTables);
});

test("trustId leads every foreign key on both sides, so no row can point into another trust", async () => {
  const stray = await asOwner(
    `SELECT f.conrelid::regclass::text AS table, f.conname FROM pg_constraint f
     LEFT JOIN pg_attribute here ON here.attrelid = f.conrelid AND here.attnum = f.conkey[1]
     LEFT JOIN pg_attribute there ON there.attrelid = f.confrelid AND there.attnum = f.confkey[1]
     WHERE f.contype = 'f' AND f.conrelid = ANY ($1::regclass[]) AND (here.attname <> 'trustId' OR there.attname <> 'trustId' OR NOT f.convalidated)`,
    [tenantTables],
  );
  expect(stray).toEqual([]);
});

test("every foreign key that is read from its far end has an index, and the others say why they have none", async () => {
  const bare = await asOwner<{ key: string }>(
    `SELECT f.conrelid::regclass::text || '.' || a.attname AS key FROM pg_constraint f JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = f.conkey[2]
     WHERE f.contype = 'f' AND cardinality(f.conkey) > 1 AND f.conrelid = ANY ($1::regclass[]) AND NOT EXISTS (
       SELECT FROM pg_index i WHERE i.indrelid = f.conrelid AND (i.indkey::int2[])[0:1] @> f.conkey[1:2])`,
    [tenantTables],
  );
  expect(bare.map(({ key }) => key.replaceAll('"', "")).toSorted()).toEqual(Object.values(notReadBackwards).flat().toSorted());
});
