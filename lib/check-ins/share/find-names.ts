import type { TenantDb } from "@/lib/db/with-tenant";
import type { DraftContent } from "../schema";
import { threeS } from "@/lib/three-s/three-s";

/** The actions, priorities and people that a draft speaks of. */
export function idsIn(content: DraftContent): string[] {
  const schools = Object.values(content.schools);
  return [
    ...Object.keys(content.actions),
    ...schools.flatMap((school) => threeS.flatMap((s) => school[s].priorities)),
    ...schools.flatMap(({ newActions }) => newActions.flatMap(({ ownerId }) => ownerId || [])),
  ];
}

/**
 * What these ids are called, actions by the day they are due; and which of the trust's people and schools have one of these
 * words in their name. One statement.
 */
export async function findNames(db: TenantDb, trustId: string, ids: readonly string[], words: readonly string[]): Promise<{ names: Map<string, string>; known: string[] }> {
  const rows = await db.$queryRaw<{ id: string; name: string; mentioned: boolean }[]>`
    SELECT a.id, a.title AS name, false AS mentioned, a."dueOn" FROM action a WHERE a."trustId" = ${trustId}::uuid AND a.id = ANY (${ids as string[]}::uuid[])
    UNION ALL SELECT r.id, r.title, false, NULL FROM priority r WHERE r."trustId" = ${trustId}::uuid AND r.id = ANY (${ids as string[]}::uuid[])
    UNION ALL SELECT p.id, p.name, string_to_array(lower(p.name), ' ') && ${words as string[]}::text[], NULL FROM person p
      WHERE p."trustId" = ${trustId}::uuid AND (p.id = ANY (${ids as string[]}::uuid[]) OR string_to_array(lower(p.name), ' ') && ${words as string[]}::text[])
    UNION ALL SELECT s.id, s.name, true, NULL FROM school s WHERE s."trustId" = ${trustId}::uuid AND string_to_array(lower(s.name), ' ') && ${words as string[]}::text[]
    ORDER BY 4, 1`;
  return {
    names: new Map(rows.map(({ id, name }) => [id, name])),
    known: rows.filter(({ mentioned }) => mentioned).map(({ name }) => name),
  };
}
