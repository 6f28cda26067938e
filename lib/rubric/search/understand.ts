import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

/** How alike two words must be for one to be a slip of the other: trigram similarity from 0 to 1. */
const ALIKE = 0.45;
const MOST_WORDS = 8;
const SHORTEST_SLIP = 4;
/** A synonym has at most this many words. */
export const LONGEST_PHRASE = 4;

/** What was asked: a word, or several that the trust has one meaning for, with what they may also be called. */
export type Term = { asked: string[]; also: string[] };

/** What was asked, term by term, and which words were taken as a slip of the finger. */
export type Understood = { terms: Term[]; corrected: { from: string; to: string }[] };

type Row = { asked: string; known: boolean; alike: string | null; means: string[] };

/** The words of a text in small letters, in their order. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Neighbouring words, from two to as many as a synonym may have. */
const phrasesOf = (words: readonly string[]): string[] =>
  words.flatMap((_word, from) => Array.from({ length: LONGEST_PHRASE - 1 }, (_none, more) => words.slice(from, from + more + 2)).filter((phrase) => phrase.length > 1).map((phrase) => phrase.join(" ")));

/**
 * Understands a query in the words of the trust's own rubric, videos and modules: a word that nobody there uses is read as the nearest one that somebody does,
 * and the trust's synonyms, of one word or several, stand beside what was asked. One statement.
 */
export async function understand(db: TenantDb, { trustId, today }: Viewer, query: string): Promise<Understood> {
  const words = wordsIn(query).slice(0, MOST_WORDS);
  if (words.length === 0) return { terms: [], corrected: [] };
  const asked = [...new Set([...words, ...phrasesOf(words)])];
  const rows = await db.$queryRaw<Row[]>`
    WITH spoken AS MATERIALIZED (
      SELECT DISTINCT w.word FROM practice_video v CROSS JOIN unnest(v.vocabulary) AS w (word)
      WHERE v."trustId" = ${trustId}::uuid AND v."publishedAt" IS NOT NULL AND v."shownUntil" >= ${today}::date
      UNION
      SELECT w.word FROM study_module m
      JOIN framework f ON f."trustId" = m."trustId" AND f.id = m."frameworkId" AND f."retiredAt" IS NULL
      JOIN module_version v ON v."trustId" = m."trustId" AND v."moduleId" = m.id AND v.number = m."publishedNumber"
      CROSS JOIN regexp_split_to_table(lower(concat_ws(' ', v.title, v.content ->> 'why')), '[^[:alpha:]]+') AS w (word)
      WHERE m."trustId" = ${trustId}::uuid AND m."takenAwayAt" IS NULL AND length(w.word) >= ${SHORTEST_SLIP}
    )
    SELECT a.asked,
      EXISTS (SELECT FROM rubric_word w WHERE w."trustId" = ${trustId}::uuid AND starts_with(w.word, a.asked))
        OR EXISTS (SELECT FROM spoken w WHERE starts_with(w.word, a.asked)) AS known,
      CASE WHEN length(a.asked) >= ${SHORTEST_SLIP} AND position(' ' IN a.asked) = 0 THEN coalesce(
        (SELECT w.word FROM rubric_word w WHERE w."trustId" = ${trustId}::uuid AND similarity(w.word, a.asked) >= ${ALIKE}::real
         ORDER BY similarity(w.word, a.asked) DESC, w.word LIMIT 1),
        (SELECT w.word FROM spoken w WHERE similarity(w.word, a.asked) >= ${ALIKE}::real ORDER BY similarity(w.word, a.asked) DESC, w.word LIMIT 1)) END AS alike,
      ARRAY(SELECT s.means FROM rubric_synonym s WHERE s."trustId" = ${trustId}::uuid AND s.says = a.asked) AS means
    FROM unnest(${asked}::text[]) AS a (asked)`;
  const found = new Map(rows.map((row) => [row.asked, row]));
  const terms: Term[] = [];
  const corrected: Understood["corrected"] = [];
  for (let at = 0; at < words.length; ) {
    const said = longestKnown(words.slice(at, at + LONGEST_PHRASE), found);
    const row = found.get(said.join(" "));
    const slip = row && said.length === 1 && !row.known && row.means.length === 0 ? row.alike : null;
    if (row && slip) corrected.push({ from: row.asked, to: slip });
    terms.push({ asked: slip ? [slip] : said, also: row?.means ?? [] });
    at += said.length;
  }
  return { terms: terms.filter((term, at) => terms.findIndex((one) => one.asked.join(" ") === term.asked.join(" ")) === at), corrected };
}

/** The longest beginning of these words that the trust has a meaning for, else the first word. */
function longestKnown(words: readonly string[], found: ReadonlyMap<string, Row>): string[] {
  for (let length = words.length; length > 1; length--) {
    const phrase = words.slice(0, length);
    if (found.get(phrase.join(" "))?.means.length) return phrase;
  }
  return words.slice(0, 1);
}
