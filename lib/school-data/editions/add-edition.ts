import { Client } from "pg";
import { type Edition, readEdition } from "./edition";
import { shipped } from "./shipped";

/**
 * Keeps an edition that an operator describes, as the database's owner; from then on files like it are read. The same again changes nothing.
 * @returns the edition, or what is wrong with it in words: a version that is kept is never described anew
 */
export async function addEdition(ownerUrl: string, written: unknown, at: Date): Promise<{ edition: Edition } | { wrong: string[] }> {
  const read = readEdition(written);
  if ("wrong" in read) return read;
  const { edition } = read;
  const { key, version } = edition;
  if (shipped.some((one) => one.key === key && one.version >= version)) return { wrong: [`version: Braid comes with version ${shipped.find((one) => one.key === key)?.version} of ${key}; give yours a higher one`] };
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ same: boolean }>(
      `INSERT INTO figure_edition (key, version, description, "addedAt") VALUES ($1, $2, $3, $4)
       ON CONFLICT (key, version) DO UPDATE SET key = excluded.key RETURNING description = $3::jsonb AS same`,
      [key, version, JSON.stringify(edition), at],
    );
    return rows[0]?.same ? read : { wrong: [`version: version ${version} of ${key} is kept already and says something else; give this one version ${version + 1}`] };
  } finally {
    await client.end();
  }
}
