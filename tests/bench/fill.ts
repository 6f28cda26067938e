import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { Client } from "pg";

export type Size = { trusts: number; schools: number; people: number; weeks: number };

/** The id that the generator gives to the n-th of a kind, such as `trust 1`. */
export function keyOf(kind: string, number: number): string {
  const hex = createHash("md5").update(`${kind} ${number}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Fills a migrated database to a size, as the server's administrator. @returns the seconds it took */
export async function fill(adminUrl: string, size: Size): Promise<number> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const began = performance.now();
  try {
    for (const [name, value] of Object.entries({ ...size, monday: "2026-02-02" })) await client.query("SELECT set_config($1, $2, false)", [`bench.${name}`, String(value)]);
    await client.query(readFileSync("tests/bench/fill.sql", "utf8"));
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
  return (performance.now() - began) / 1000;
}
