import { Client } from "pg";

/** Every text, JSON and byte of every table as the database keeps it, the queue's jobs included, read past row-level security as a backup would. */
export async function databaseText(): Promise<string> {
  const client = new Client({ connectionString: process.env.OWNER_DATABASE_URL });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('public', 'pgboss') AND c.relkind = 'r'`);
    const found: string[] = [];
    for (const { name } of tables) {
      await client.query("BEGIN");
      await client.query(`ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`);
      const { rows } = await client.query<{ row: string; bytes: string }>(`SELECT t::text AS row FROM ${name} t`);
      const { rows: columns } = await client.query<{ name: string }>(
        `SELECT a.attname AS name FROM pg_attribute a WHERE a.attrelid = '${name}'::regclass AND a.atttypid = 'bytea'::regtype AND a.attnum > 0 AND NOT a.attisdropped`);
      for (const column of columns) {
        const { rows: bytes } = await client.query<{ bytes: Buffer | null }>(`SELECT "${column.name}" AS bytes FROM ${name}`);
        found.push(...bytes.map((row) => row.bytes?.toString("latin1") ?? ""));
      }
      await client.query("ROLLBACK");
      for (const { row } of rows) found.push(row);
    }
    return found.join("\n");
  } finally {
    await client.end();
  }
}
