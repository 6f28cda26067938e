import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { type Highlighted, inPieces, MARKED } from "./highlighted";

/** A published practice video that was found: by its title, by what to notice in it, by an element that it shows, or by what is said in it. */
export type VideoHit = {
  videoId: string;
  title: Highlighted;
  owner: string;
  poster: boolean;
  seconds: number | null;
  /** What to notice in it, when that has what was asked. */
  notice: Highlighted | null;
  /** The elements that it shows and that have what was asked in their titles. */
  elements: Highlighted[];
  /** What is said in it, and at which second, when that has what was asked. */
  said: { text: Highlighted; at: number } | null;
};

type Row = { videoId: string; title: string; owner: string; poster: boolean; seconds: number | null; notice: string | null; elements: string[]; cue: string | null };

const MOST = 12;
const WHOLE = `${MARKED}, HighlightAll=true`;

/** A caption as the database has it: its times in a line, its words below. */
function cueOf(cue: string): VideoHit["said"] {
  const [times = "", ...words] = cue.split("\n");
  const [hours = 0, minutes = 0, seconds = 0] = times.slice(0, times.indexOf(" ")).split(":").map(Number);
  return { at: Math.floor(hours * 3600 + minutes * 60 + seconds), text: inPieces(words.join(" ").replaceAll("&lt;", "<").replaceAll("&amp;", "&")) };
}

/**
 * The published videos that the viewer may see and that have what was asked, the best first. One statement.
 * @param whole the query that a video has to answer
 * @param any the same with any of its words, for the moment that is shown
 */
export async function findVideos(db: TenantDb, { trustId, today }: Viewer, whole: string, any: string): Promise<VideoHit[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH asked AS (SELECT to_tsquery('english', ${whole}) AS query, to_tsquery('english', ${any}) AS any), linked AS (
      SELECT e."videoId", jsonb_agg(ts_headline('english', r.text, a.any, ${WHOLE}) ORDER BY r.text) AS elements
      FROM asked a
      JOIN rubric_passage r ON r."trustId" = ${trustId}::uuid AND r.part = 'title' AND r.words @@ a.query
      JOIN framework f ON f."trustId" = r."trustId" AND f.id = r."frameworkId" AND f."retiredAt" IS NULL
      JOIN video_element e ON e."trustId" = r."trustId" AND e."elementId" = r."elementId"
      GROUP BY e."videoId"
    ), found AS (
      SELECT v.id, v.title, v.notice, v.captions, v.words, v."ownerId", l.elements, ts_rank(v.words, a.query) + CASE WHEN l.elements IS NULL THEN 0 ELSE 0.3 END AS rank
      FROM practice_video v CROSS JOIN asked a LEFT JOIN linked l ON l."videoId" = v.id
      WHERE v."trustId" = ${trustId}::uuid AND v."publishedAt" IS NOT NULL AND v."shownUntil" >= ${today}::date AND (v.words @@ a.query OR l.elements IS NOT NULL)
      ORDER BY rank DESC, v."publishedAt" DESC, v.id LIMIT ${MOST}
    )
    SELECT v.id AS "videoId", ts_headline('english', v.title, a.any, ${WHOLE}) AS title, p.name AS owner, coalesce('poster.jpg' = ANY (f.parts), false) AS poster, f.seconds,
      CASE WHEN to_tsvector('english', v.notice) @@ a.any THEN ts_headline('english', v.notice, a.any, ${`${MARKED}, MaxWords=36, MinWords=18, MaxFragments=1`}) END AS notice,
      coalesce(v.elements, '[]') AS elements,
      (SELECT ts_headline('english', c.cue, a.any, ${WHOLE}) FROM (
         SELECT s.cue, s.place, to_tsvector('english', substr(s.cue, strpos(s.cue, E'\n') + 1)) AS words
         FROM string_to_table(v.captions, E'\n\n') WITH ORDINALITY AS s (cue, place) WHERE s.place > 1 AND v.words @@ a.any OFFSET 0) AS c
       WHERE c.words @@ a.any ORDER BY ts_rank(c.words, a.any) DESC, c.place LIMIT 1) AS cue
    FROM found v CROSS JOIN asked a
    JOIN person p ON p."trustId" = ${trustId}::uuid AND p.id = v."ownerId"
    LEFT JOIN video_file f ON f."trustId" = ${trustId}::uuid AND f."videoId" = v.id
    ORDER BY v.rank DESC, v.id`;
  return rows.map(({ title, notice, elements, cue, ...row }) => ({
    ...row, title: inPieces(title), notice: notice === null ? null : inPieces(notice), elements: elements.map(inPieces), said: cue === null ? null : cueOf(cue),
  }));
}
