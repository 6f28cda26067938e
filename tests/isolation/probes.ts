import { prisma } from "@/lib/db/client";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { type Attack, attacks } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";
import { plainAttacks } from "./plain-attacks";
import { type Row, rowMatrix } from "./row-matrix";

const counts = (rows: Row[], of?: string) =>
  rows.map(({ table, where }, at) => `SELECT ${at} AS at FROM "${table}" WHERE (${where})${of ? ` AND "trustId" = '${of}'` : ""}`).join(" UNION ");

async function seen(who: Pick<Viewer, "trustId" | "personId" | "today">, rows: Row[], of?: string) {
  const found = await withTenant(who, (db) => db.$queryRawUnsafe<{ at: number }[]>(counts(rows, of)));
  return new Set(found.map(({ at }) => rows[at]?.what ?? ""));
}

/** Records that reach somebody whom the matrix does not name, or do not reach somebody whom it names. */
export async function misread(full: FullTrust, rows: Row[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const [persona, who] of Object.entries(full.people)) {
    const found = await seen(who, rows);
    for (const { what, readers } of rows) {
      const should = readers === "everybody" || (readers === "everybody but guests" ? !who.guest : (readers as string[]).includes(persona));
      if (should !== found.has(what)) wrong.push(`${persona} ${should ? "does not see" : "sees"} ${what}`);
    }
  }
  return wrong;
}

/** Records that reach another trust's people, this trust's people asking in another trust's name, or nobody. */
export async function readElsewhere(full: FullTrust, elsewhere: FullTrust, rows: Row[]): Promise<string[]> {
  const wrong: string[] = [];
  const tell = (who: string, found: Set<string>) => wrong.push(...[...found].map((what) => `${who} sees ${what}`));
  for (const [persona, who] of Object.entries(elsewhere.people)) tell(`another trust's ${persona}`, await seen(who, rows, full.trustId));
  for (const [persona, who] of Object.entries(full.people)) tell(`${persona}, in another trust's name,`, await seen({ ...who, trustId: elsewhere.trustId }, rows, full.trustId));
  const nobody = await prisma().$queryRawUnsafe<{ at: number }[]>(counts(rows, full.trustId));
  tell("nobody", new Set(nobody.map(({ at }) => rows[at]?.what ?? "")));
  return wrong;
}

class Undone extends Error {}
const saysNo = (error: unknown) => error instanceof Refused || /row-level security|permission denied/.test(String(error));

/** Tries that changed something, or that something other than the walls stopped. Whatever they did is rolled back. */
export async function broken(full: FullTrust, tries: Attack[] = attacks(full)): Promise<string[]> {
  const wrong: string[] = [];
  for (const { who, what, sql } of tries) {
    const tried = withTenant(full.people[who], async (db) => {
      const rows = sql.startsWith("SELECT") ? (await db.$queryRawUnsafe<unknown[]>(sql)).length : await db.$executeRawUnsafe(sql);
      if (rows > 0) throw new Undone();
    });
    const error: unknown = await tried.then(() => undefined, (thrown: unknown) => thrown);
    if (error instanceof Undone) wrong.push(`${who} ${what}`);
    else if (error && !saysNo(error)) wrong.push(`${who} ${what}: stopped by accident, ${String(error)}`);
  }
  return wrong;
}

const triesOn = new Map<string, Promise<Attack[]>>();

function triesAround(table: string, full: FullTrust): Promise<Attack[]> {
  const key = `${full.trustId} ${table}`;
  const touches = new RegExp(`(INTO|UPDATE|FROM) "?${table}"?( |$)`);
  const made = triesOn.get(key) ?? plainAttacks(full, [table]).then((plain) => [...attacks(full), ...plain].filter(({ sql }) => touches.test(sql)));
  triesOn.set(key, made);
  return made;
}

/** Everything that gets past the walls around one table; none, as long as all of them stand. */
export async function leaksAround(table: string, full: FullTrust, elsewhere: FullTrust): Promise<string[]> {
  const rows = rowMatrix(full).filter((row) => row.table === table);
  return [...(await misread(full, rows)), ...(await readElsewhere(full, elsewhere, rows)), ...(await broken(full, await triesAround(table, full)))];
}
