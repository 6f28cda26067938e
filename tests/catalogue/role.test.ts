import { expect, test } from "vitest";
import { asOwner } from "./as-owner";
import { asTheOwner } from "./exceptions";

test("the application's role has no power of its own", async () => {
  const [role] = await asOwner("SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication FROM pg_roles WHERE rolname = 'braid_app'");
  expect(Object.values(role ?? { missing: true })).toEqual([false, false, false, false, false]);
  expect(await asOwner("SELECT roleid::regrole::text AS of FROM pg_auth_members WHERE member = 'braid_app'::regrole")).toEqual([]);
});

test("the application's role owns nothing in this database", async () => {
  const owned = await asOwner(
    "SELECT classid::regclass::text AS catalogue, objid FROM pg_shdepend WHERE refobjid = 'braid_app'::regrole AND deptype = 'o' AND dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))",
  );
  expect(owned).toEqual([]);
});

test("the application's role can make nothing: no table, no schema, not even for a session", async () => {
  const makes = await asOwner<{ name: string }>("SELECT nspname AS name FROM pg_namespace WHERE has_schema_privilege('braid_app', oid, 'CREATE')");
  expect(makes).toEqual([]);
  const [database] = await asOwner(
    "SELECT has_database_privilege('braid_app', current_database(), 'CREATE') AS create, has_database_privilege('braid_app', current_database(), 'TEMPORARY') AS temporary",
  );
  expect(database).toEqual({ create: false, temporary: false });
});

test("the application's role may not empty, reference or hang triggers on any table", async () => {
  const may = await asOwner(
    `SELECT c.oid::regclass::text AS table, privilege FROM pg_class c, unnest(ARRAY['TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']) privilege
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'm')
       AND (privilege <> 'MAINTAIN' OR current_setting('server_version_num')::int >= 170000)
       AND CASE WHEN privilege = 'MAINTAIN' AND current_setting('server_version_num')::int < 170000 THEN false ELSE has_table_privilege('braid_app', c.oid, privilege) END`,
  );
  expect(may).toEqual([]);
});

test("only the listed functions run with the owner's rights, on a fixed path, and not for everybody", async () => {
  const definers = await asOwner<{ name: string; settings: string[] | null; everybody: boolean }>(
    `SELECT p.proname AS name, p.proconfig AS settings, EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g WHERE g.grantee = 0) AS everybody
     FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  expect(definers.map(({ name }) => name).toSorted()).toEqual(Object.keys(asTheOwner).toSorted());
  for (const { name, settings, everybody } of definers)
    expect({ name, settings, everybody }).toEqual({ name, settings: ["search_path=pg_catalog, public, pg_temp"], everybody: false });
});

test("every view reads with the rights of whoever asks", async () => {
  const views = await asOwner(
    `SELECT c.oid::regclass::text AS view FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('v', 'm') AND n.nspname = 'public' AND (c.relkind = 'm' OR NOT coalesce(c.reloptions @> '{security_invoker=true}', false))`,
  );
  expect(views).toEqual([]);
});
