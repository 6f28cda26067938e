import type { ClientBase } from "pg";
import { fold } from "@/lib/csv/fold";
import { type Edition, isTrustKind, type Reading } from "./editions";
import type { RegisterRow } from "./read-file";
import { statements } from "./statements";

const sqlType: Record<Reading, string> = { text: "text", whole: "int", decimal: "numeric", day: "date" };

/** What a school is found by: its folded name, its URN, its postcode with and without the space. */
export function schoolSearchText(row: RegisterRow): string {
  const postcode = fold(row.postcode ?? "");
  return [fold(row.name ?? ""), row.urn, postcode, postcode.replaceAll(" ", "")].filter(Boolean).join(" ");
}

/** Writes a batch in one statement: arrays by column go in, rows come out of them in the database. */
export async function writeBatch(client: ClientBase, edition: Edition, rows: readonly RegisterRow[]): Promise<void> {
  const kept = edition.fields.groupKind ? rows.filter((row) => isTrustKind(row.groupKind ?? "")) : rows;
  if (kept.length === 0) return;
  const columns = Object.entries(edition.fields).map(([field, rule]) => ({ name: field, type: sqlType[rule.reading], values: kept.map((row) => row[field] ?? null) }));
  if (edition.fields.urn) columns.push({ name: "searchText", type: "text", values: kept.map(schoolSearchText) });
  const arrays = columns.map(({ type }, index) => `$${index + 1}::${type}[]`).join(", ");
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  const row = `WITH row (${names}) AS (SELECT * FROM unnest(${arrays}))`;
  const statement = statements[edition.kind].trim();
  const sql = statement.startsWith("WITH ") ? `${row}, ${statement.slice(5)}` : `${row} ${statement}`;
  await client.query(sql, columns.map(({ values }) => values));
}
