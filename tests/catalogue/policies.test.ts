import { expect, test } from "vitest";
import { classOf } from "@/lib/confidentiality/classes";
import { asOwner } from "./as-owner";

const tenantTables = Object.keys(classOf).toSorted();
const WALL = '("trustId" = ( SELECT app_trust() AS app_trust))';

type Policy = { table: string; name: string; permissive: boolean; command: string; everybody: boolean; reads: string | null; writes: string | null };
const policies = () =>
  asOwner<Policy>(
    `SELECT polrelid::regclass::text AS table, polname AS name, polpermissive AS permissive, polcmd::text AS command, polroles = '{0}' AS everybody,
       pg_get_expr(polqual, polrelid) AS reads, pg_get_expr(polwithcheck, polrelid) AS writes FROM pg_policy ORDER BY 1, 2`,
  );

test("row-level security is on and forced for every tenant table", async () => {
  const on = await asOwner<{ name: string }>(
    "SELECT oid::regclass::text AS name FROM pg_class WHERE oid = ANY ($1::regclass[]) AND relrowsecurity AND relforcerowsecurity ORDER BY 1",
    [tenantTables],
  );
  expect(on.map(({ name }) => name).toSorted()).toEqual(tenantTables);
});

test("a restrictive wall binds every command on every tenant table to the trust that asks", async () => {
  const walls = (await policies()).filter(({ name }) => name === "trust_wall");
  expect(walls.map(({ table }) => table).toSorted()).toEqual(tenantTables);
  for (const wall of walls) expect(wall).toMatchObject({ permissive: false, command: "*", everybody: true, reads: WALL, writes: WALL });
});

test("what every member of staff reads stays shut to a guest, but for the trust itself and its half terms", async () => {
  const open = ["half_term", "trust", "trust_key"];
  const apart = (await policies()).filter(({ name }) => name === "guests_apart");
  const trusts = Object.entries(classOf).filter(([, itsClass]) => itsClass === "trust").map(([table]) => table);
  expect(apart.map(({ table }) => table).toSorted()).toEqual(trusts.filter((table) => !open.includes(table)).toSorted());
  for (const { permissive, command, reads } of apart) {
    expect({ permissive, command }).toEqual({ permissive: false, command: "r" });
    expect(reads).toContain("NOT ( SELECT app_is_guest()");
  }
});

test("whatever the application may do to a tenant table has a policy that says to which rows, and the other way round", async () => {
  const commands = { SELECT: "r", INSERT: "a", UPDATE: "w", DELETE: "d" } as const;
  const granted = await asOwner<{ table: string; command: keyof typeof commands }>(
    `SELECT c.oid::regclass::text AS table, command FROM pg_class c, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) command
     WHERE c.oid = ANY ($1::regclass[]) AND CASE command WHEN 'DELETE' THEN has_table_privilege('braid_app', c.oid, command)
       ELSE has_any_column_privilege('braid_app', c.oid, command) END`,
    [tenantTables],
  );
  // A policy that is bound to a role of its own serves a function that runs with the owner's rights, and not the application.
  const allowing = (await policies()).filter(({ permissive, everybody }) => permissive && everybody);
  const covers = (table: string, command: string) => allowing.some((policy) => policy.table === table && ["*", command].includes(policy.command));
  expect(granted.filter(({ table, command }) => !covers(table, commands[command]))).toEqual([]);
  expect(granted.filter(({ command }) => command === "SELECT").map(({ table }) => table).toSorted()).toEqual(tenantTables);
  const idle = allowing.filter(
    (policy) => policy.command !== "*" && !granted.some(({ table, command }) => table === policy.table && commands[command] === policy.command),
  );
  expect(idle.map(({ table, name }) => `${table}.${name}`)).toEqual([]);
});

test("who asks is evaluated once for a statement, not once for a row", async () => {
  for (const { table, name, reads, writes } of await policies()) {
    const text = `${reads ?? ""} ${writes ?? ""}`;
    expect(text, `${table}.${name}`).not.toContain("current_setting");
    const outside = text.replaceAll(/\( SELECT app_\w+\((?:VARIADIC )?[^()]*\) AS app_\w+\)/g, "");
    expect(outside, `${table}.${name}`).not.toMatch(/app_\w+\(/);
  }
});
