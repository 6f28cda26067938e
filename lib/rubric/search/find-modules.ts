import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { type Highlighted, inPieces, MARKED } from "./highlighted";

/** A study module on offer that was found: by its title, by what it is for, or by an element that it covers. */
export type ModuleHit = { moduleId: string; halfHours: number; title: Highlighted; /** What it is for, when that has what was asked. */ why: Highlighted | null; elements: Highlighted[] };

type Row = { moduleId: string; halfHours: number; title: string; why: string | null; elements: string[] };

const MOST = 12;
/** Markdown's marks and its links, which keep their words: what a module is for is shown here without them. */
const MARKDOWN = "!?\\[([^\\]]*)\\]\\([^)]*\\)|[*_`#>]+";
const WHOLE = `${MARKED}, HighlightAll=true`;

/** The modules that staff may begin and that have what was asked, the best first. One statement. */
export async function findModules(db: TenantDb, { trustId }: Pick<Viewer, "trustId">, query: string): Promise<ModuleHit[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH asked AS (SELECT to_tsquery('english', ${query}) AS query), offered AS (
      SELECT m.id, v.title, v."halfHours", regexp_replace(coalesce(v.content ->> 'why', ''), ${MARKDOWN}, '\\1', 'g') AS why, covered.titles,
        setweight(to_tsvector('english', v.title), 'A') || setweight(to_tsvector('english', array_to_string(covered.titles, ' . ')), 'B') || setweight(to_tsvector('english', coalesce(v.content ->> 'why', '')), 'C') AS words
      FROM study_module m
      JOIN framework f ON f."trustId" = m."trustId" AND f.id = m."frameworkId" AND f."retiredAt" IS NULL
      JOIN module_version v ON v."trustId" = m."trustId" AND v."moduleId" = m.id AND v.number = m."publishedNumber"
      CROSS JOIN LATERAL (SELECT ARRAY(SELECT e ->> 'title' FROM jsonb_array_elements(v.content -> 'elements') e) AS titles) covered
      WHERE m."trustId" = ${trustId}::uuid AND m."takenAwayAt" IS NULL OFFSET 0
    )
    SELECT o.id AS "moduleId", o."halfHours", ts_headline('english', o.title, a.query, ${WHOLE}) AS title,
      CASE WHEN to_tsvector('english', o.why) @@ a.query THEN ts_headline('english', o.why, a.query, ${`${MARKED}, MaxWords=36, MinWords=18, MaxFragments=1`}) END AS why,
      ARRAY(SELECT ts_headline('english', t, a.query, ${WHOLE}) FROM unnest(o.titles) t) AS elements
    FROM offered o CROSS JOIN asked a WHERE o.words @@ a.query
    ORDER BY ts_rank(o.words, a.query) DESC, o.title, o.id LIMIT ${MOST}`;
  return rows.map(({ title, why, elements, ...row }) => ({ ...row, title: inPieces(title), why: why === null ? null : inPieces(why), elements: elements.map(inPieces) }));
}
