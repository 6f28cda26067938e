import type { ClientBase } from "pg";
import type { Day } from "@/lib/school-year/day";

/** A file that is to be loaded for all, by what makes it the same as another. */
export type Coming = { digest: string; years: readonly string[]; publishedOn: Day | null };

/** SQL: whether `o` is the file of the first three parameters; the rule stands in the database, for both ways of importing. */
const isThis = `is_the_same_file($1, $2::text[], $3::date, o.digest, o.years, o."publishedOn", o.at)`;
const asParameters = ({ digest, years, publishedOn }: Coming) => [digest, years, publishedOn];

/** One file at a time is loaded for all, from here to the end of the transaction. */
export const waitForTurn = (client: ClientBase) => client.query("SELECT pg_advisory_xact_lock(hashtextextended('published', 0))");

/** True when a file was loaded before, read by the same version of its edition. */
export async function cameBefore(client: ClientBase, file: Coming, edition: { key: string; version: number }): Promise<boolean> {
  const { rowCount } = await client.query(`SELECT FROM files_that_came(NULL) o JOIN published_import p USING (id) WHERE ${isThis} AND p."editionKey" = $4 AND p."editionVersion" = $5`, [...asParameters(file), edition.key, edition.version]);
  return rowCount !== 0;
}

/** The files that came after one first did, when it was read by another version of its edition; none where it is new. */
export async function filesAfter(client: ClientBase, file: Coming): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT o.id FROM files_that_came(NULL) o WHERE NOT ${isThis} AND o."firstCame" >= (SELECT min(o.at) FROM files_that_came(NULL) o WHERE ${isThis})`, asParameters(file));
  return rows.map(({ id }) => id);
}

const day = (day: string, came: string) => `coalesce(${day}, (${came} AT TIME ZONE 'Europe/London')::date)`;

/** The files that were published after one, each by its day of publication, or else by the day on which it first came; of one day those that first came later. */
export async function filesPublishedAfter(client: ClientBase, file: Coming, at: Date): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT i.id FROM files_that_came(NULL) i, (SELECT coalesce(min(o.at), $4) AS came FROM files_that_came(NULL) o WHERE ${isThis}) this
     WHERE (${day(`i."publishedOn"`, `i."firstCame"`)}, i."firstCame") > (${day("$3::date", "this.came")}, this.came)`, [...asParameters(file), at]);
  return rows.map(({ id }) => id);
}
