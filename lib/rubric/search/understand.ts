import type { TenantDb } from "@/lib/db/with-tenant";

/** How alike two words must be for one to be a slip of the other: trigram similarity from 0 to 1. */
const ALIKE = 0.45;
const MOST_WORDS = 8;
const SHORTEST_SLIP = 4;

/** What was asked, word by word: what each may also be called, and which were taken as a slip of the finger. */
export type Understood = { words: { asked: string; also: string[] }[]; corrected: { from: string; to: string }[] };

type Row = { asked: string; known: boolean; alike: string | null; means: string[] };

/** The words of a query in small letters, each once. */
export const wordsOf = (query: string): string[] => [...new Set(query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, MOST_WORDS);

/**
 * Understands a query in the words of the trust's own rubric: a word that nobody there uses is read as the nearest one that somebody does,
 * and the trust's synonyms stand beside the word. One statement.
 */
export async function understand(db: TenantDb, trustId: string, query: string): Promise<Understood> {
  const words = wordsOf(query);
  if (words.length === 0) return { words: [], corrected: [] };
  const rows = await db.$queryRaw<Row[]>`
    SELECT a.asked,
      EXISTS (SELECT FROM rubric_word w WHERE w."trustId" = ${trustId}::uuid AND starts_with(w.word, a.asked)) AS known,
      (SELECT w.word FROM rubric_word w
       WHERE w."trustId" = ${trustId}::uuid AND length(a.asked) >= ${SHORTEST_SLIP} AND similarity(w.word, a.asked) >= ${ALIKE}::real
       ORDER BY similarity(w.word, a.asked) DESC, w.word LIMIT 1) AS alike,
      ARRAY(SELECT s.means FROM rubric_synonym s WHERE s."trustId" = ${trustId}::uuid AND s.says = a.asked) AS means
    FROM unnest(${words}::text[]) WITH ORDINALITY AS a (asked, place) ORDER BY a.place`;
  const slips = rows.filter(({ known, alike, means }) => !known && alike && means.length === 0);
  return {
    words: rows.map((row) => ({ asked: slips.includes(row) ? (row.alike ?? row.asked) : row.asked, also: row.means })),
    corrected: slips.map(({ asked, alike }) => ({ from: asked, to: alike ?? asked })),
  };
}
