import type { ClientBase } from "pg";
import { fold } from "@/lib/csv/fold";
import { fieldsOf, type FileKind, type Reading } from "./editions/fields";
import type { RegisterRow } from "./read-batches";
import { statements } from "./statements";

const sqlType: Record<Reading, string> = { text: "text", whole: "int", decimal: "numeric", day: "date" };

/** What a school is found by: its folded name, its URN, its postcode with and without the space. */
export function schoolSearchText(row: RegisterRow): string {
  const postcode = fold(row.postcode ?? "");
  return [fold(row.name ?? ""), row.urn, postcode, postcode.replaceAll(" ", "")].filter(Boolean).join(" ");
}

/** Groups of other kinds (federations, sponsors, children's centres) are no trusts and are passed over. */
const isTrustKind = (kind: string): boolean => /academy trust/i.test(kind);

/** Writes a batch in one statement: arrays by column go in, rows come out of them in the database. */
export async function writeBatch(client: ClientBase, kind: FileKind, rows: readonly RegisterRow[]): Promise<void> {
  const { fields } = fieldsOf[kind];
  const kept = fields.groupKind ? rows.filter((row) => isTrustKind(row.groupKind ?? "")) : rows;
  if (kept.length === 0) return;
  const columns = Object.entries(fields).map(([field, rule]) => ({ name: field, type: sqlType[rule.reading], values: kept.map((row) => row[field] ?? null) }));
  if (fields.urn) columns.push({ name: "searchText", type: "text", values: kept.map(schoolSearchText) });
  const arrays = columns.map(({ type }, index) => `$${index + 1}::${type}[]`).join(", ");
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  const row = `WITH row (${names}) AS (SELECT * FROM unnest(${arrays}))`;
  const statement = statements[kind].trim();
  const sql = statement.startsWith("WITH ") ? `${row}, ${statement.slice(5)}` : `${row} ${statement}`;
  await client.query(sql, columns.map(({ values }) => values));
}
