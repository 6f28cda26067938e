import type { TenantDb } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { type NamedText, type Queried, queryNames, wordsOf } from "./query-names";

/** What the texts may give away about a child, with the trust's own people and schools left out: of them a guest knows those whom they coach. At most one statement. */
async function findQueriedNames(db: TenantDb, trustId: string, texts: readonly NamedText[]): Promise<Queried[]> {
  const queried = queryNames(texts);
  if (queried.length === 0) return [];
  const words = wordsOf(queried);
  const known = await db.$queryRaw<{ name: string }[]>`
    SELECT p.name FROM person p WHERE p."trustId" = ${trustId}::uuid AND string_to_array(lower(p.name), ' ') && ${words}::text[]
    UNION ALL SELECT s.name FROM school s WHERE s."trustId" = ${trustId}::uuid AND string_to_array(lower(s.name), ' ') && ${words}::text[]
    UNION ALL SELECT unnest(ARRAY[c.name, coalesce(c.school, '')]) FROM coached_people() c`;
  return queryNames(texts, known.map(({ name }) => name));
}

/** Stops a text that may name a child, unless its writer has said that it does not. @throws Refused on the box `noChildNamed` */
export async function askAboutNames(db: TenantDb, trustId: string, texts: readonly NamedText[], confirmed: boolean | undefined): Promise<void> {
  if (confirmed) return;
  const queried = await findQueriedNames(db, trustId, texts);
  if (queried.length === 0) return;
  const quotes = queried.map(({ quote }) => `‘${quote}’`).join(", ");
  throw new Refused(`${quotes}: is that a child or a case? Take it out, or confirm that no child is named.`, "noChildNamed");
}
