import { fold } from "@/lib/csv/fold";
import { prisma } from "@/lib/db/client";
import { titleCase } from "./title-case";

export type FoundTrust = { groupUid: string; name: string; kind: string | null; schools: number; example: string | null };

/** More than anybody reads on one page; a longer search says to add a word. */
export const MOST_FOUND = 20;

/** LIKE takes these as signs; folding has left none of them, so this is belt and braces. */
const literally = (word: string) => word.replaceAll(/[\\%_]/g, String.raw`\$&`);

/**
 * Open trusts of the register by name, group number, a school's name, URN or postcode: each word may begin
 * any word there, in any order. The best come first: a number met exactly, then the trust's own name, then larger trusts.
 * @returns at most MOST_FOUND; `example` is a school that fits where the trust's own name does not
 */
export async function searchTrusts(query: string): Promise<FoundTrust[]> {
  const words = [...new Set(fold(query).split(" "))].filter(Boolean).slice(0, 8);
  if (words.length === 0) return [];
  const begins = words.map((word) => `% ${literally(word)}%`);
  const whole = words.join(" ");
  const rows = await prisma().$queryRaw<FoundTrust[]>`
    SELECT t."groupUid", t.name, t.kind, count(s.urn)::int AS schools,
      min(s.name) FILTER (WHERE ' ' || s."searchText" LIKE ALL (${begins}::text[])) AS example
    FROM register_trust t LEFT JOIN register_school s ON s."groupUid" = t."groupUid" AND coalesce(s.status, 'Open') NOT LIKE 'Closed%'
    WHERE ' ' || t."searchText" LIKE ALL (${begins}::text[]) AND coalesce(t.status, 'Open') ILIKE 'open%'
    GROUP BY t."groupUid"
    ORDER BY t."groupUid" = ${whole} DESC, bool_or(s.urn = ${whole}) DESC NULLS LAST,
      t."searchText" LIKE ${`${literally(whole)}%`} DESC,
      bool_or(' ' || s."searchText" LIKE ALL (${begins}::text[])) DESC NULLS LAST, count(s.urn) DESC, t.name
    LIMIT ${MOST_FOUND}`;
  return rows.map((row) => ({ ...row, name: titleCase(row.name) }));
}
