import { Client } from "pg";

type Described = { key: string; version: number };

/**
 * Keeps the description of a kind of file, as the database's owner; from then on files like it are read. The same again changes nothing.
 * @returns what is wrong in words, if anything: a version that is kept is never described anew
 */
export async function keepEdition(ownerUrl: string, edition: Described, shipped: readonly Described[], at: Date): Promise<string | undefined> {
  const { key, version } = edition;
  const own = shipped.find((one) => one.key === key && one.version >= version);
  if (own) return `version: Braid comes with version ${own.version} of ${key}; give yours a higher one`;
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ same: boolean }>(
      `INSERT INTO figure_edition (key, version, description, "addedAt") VALUES ($1, $2, $3, $4)
       ON CONFLICT (key, version) DO UPDATE SET key = excluded.key RETURNING description = $3::jsonb AS same`,
      [key, version, JSON.stringify(edition), at],
    );
    return rows[0]?.same ? undefined : `version: version ${version} of ${key} is kept already and says something else; give this one version ${version + 1}`;
  } finally {
    await client.end();
  }
}
