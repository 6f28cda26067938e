import { beforeAll, expect, test } from "vitest";
import { classOf } from "@/lib/confidentiality/classes";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/people/viewer";
import { aFullTrust, type FullTrust } from "./full-trust/full-trust";
import { type Row, rowMatrix } from "./row-matrix";

let full: FullTrust;
let rows: Row[];
beforeAll(async () => {
  full = await aFullTrust();
  rows = rowMatrix(full);
});

/** Which of the rows somebody sees. */
async function seenBy(who: Viewer): Promise<Set<string>> {
  const counts = rows.map(({ table, where }, at) => `SELECT ${at} AS at FROM "${table}" WHERE ${where}`).join(" UNION ");
  const seen = await withTenant(who, (db) => db.$queryRawUnsafe<{ at: number }[]>(counts));
  return new Set(seen.map(({ at }) => rows[at]?.what ?? ""));
}

test("each record is seen by its readers and by nobody else", async () => {
  const seen = new Map<string, Set<string>>();
  for (const [persona, who] of Object.entries(full.people)) seen.set(persona, await seenBy(who));
  const everybody = [...seen.keys()].toSorted();
  for (const { what, readers } of rows) {
    const found = everybody.filter((persona) => seen.get(persona)?.has(what));
    expect({ what, readers: found }).toEqual({ what, readers: readers === "everybody" ? everybody : readers.toSorted() });
  }
});

test("another trust's people see nothing of it, whatever they are there", async () => {
  const elsewhere = await aFullTrust("Another Trust");
  for (const who of Object.values(elsewhere.people)) {
    const here = await withTenant(who, (db) =>
      db.$queryRawUnsafe<{ at: number }[]>(rows.map(({ table }, at) => `SELECT ${at} AS at FROM "${table}" WHERE "trustId" = '${full.trustId}'`).join(" UNION ")),
    );
    expect(here).toEqual([]);
  }
});

test("every tenant table has a row in the matrix", () => {
  expect(Object.keys(classOf).filter((table) => !rows.some((row) => row.table === table))).toEqual([]);
});
