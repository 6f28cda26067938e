import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { canReadRubric } from "../policy";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Part } from "../versions/passages-of";
import { findModules, type ModuleHit } from "./find-modules";
import { findVideos, type VideoHit } from "./find-videos";
import { type Highlighted, inPieces, MARKED } from "./highlighted";
import { type Term, type Understood, understand, wordsIn } from "./understand";

export type Hit = { elementId: string; title: string; framework: string; area: string; part: Part; text: Highlighted };

/** Results by what they are, the best first in each; `also` is what the trust's own words were taken to mean. */
export type Found = { groups: { kind: Kind; hits: Hit[] }[]; videos: VideoHit[]; modules: ModuleHit[]; total: number; corrected: Understood["corrected"]; also: string[] };

/** What results are grouped by, in the order in which a teacher wants them. */
export const kinds = ["element", "tip", "research", "question"] as const;
export type Kind = (typeof kinds)[number];

const kindOf: Record<Part, Kind> = {
  title: "element", summary: "element", why: "element", stage: "element", variant: "element",
  tip: "tip", slip: "tip", research: "research", reading: "research", question: "question",
};

const MOST = 60;
/** A passage of so many letters is shown whole, its last full stop too; of a longer one, the stretch that holds what was found. */
const SHORT = 260;

/** Three letters begin too many words: only a longer one is taken as a beginning. */
const SHORTEST_BEGINNING = 4;
const beginning = (word: string) => (word.length < SHORTEST_BEGINNING ? word : `${word}:*`);

/** A phrase as it stands in a text, word after word. */
const inARow = (phrase: string) => wordsIn(phrase).join(" <-> ");

/** Every word, as a beginning, or what the trust calls it; any of them where not all occur together. */
const asQuery = (terms: readonly Term[], join: "&" | "|") =>
  terms.map(({ asked, also }) => `(${[asked.map(beginning).join(" & "), ...also.map(inARow)].filter(Boolean).join(" | ")})`).join(` ${join} `);

/** One box over the elements, tips, research and questions of every framework that staff read, their videos and their study modules. At most six statements. @throws NotFound for a guest */
export async function searchRubric(viewer: Viewer, query: string): Promise<Found> {
  if (!canReadRubric(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const { terms, corrected } = await understand(db, viewer, query);
    const also = [...new Set(terms.flatMap((term) => term.also))];
    if (terms.length === 0) return { groups: [], videos: [], modules: [], total: 0, corrected, also };
    const [all, any] = [asQuery(terms, "&"), asQuery(terms, "|")];
    const together = await findAll(db, viewer, all, any);
    const isTogether = together.hits.length + together.videos.length > 0 || terms.length === 1;
    const { hits, videos } = isTogether ? together : await findAll(db, viewer, any, any);
    const modules = await findModules(db, viewer, isTogether ? all : any);
    const groups = kinds.map((kind) => ({ kind, hits: oneAnElement(kind, hits.filter(({ part }) => kindOf[part] === kind)) })).filter((group) => group.hits.length > 0);
    return { groups, videos, modules, total: groups.reduce((sum, group) => sum + group.hits.length, videos.length + modules.length), corrected, also };
  });
}

/** An element stands once among the elements, by its best passage; tips, research and questions each for themselves. */
const oneAnElement = (kind: Kind, hits: Hit[]) => (kind === "element" ? hits.filter((hit, at) => hits.findIndex(({ elementId }) => elementId === hit.elementId) === at) : hits);

/** What has the whole query; within a video the moment that has any of it. Two statements. */
const findAll = async (db: TenantDb, viewer: Viewer, whole: string, any: string) => ({ hits: await find(db, viewer.trustId, whole), videos: await findVideos(db, viewer, whole, any) });

async function find(db: TenantDb, trustId: string, query: string): Promise<Hit[]> {
  const rows = await db.$queryRaw<(Omit<Hit, "text"> & { text: string })[]>`
    WITH asked AS (SELECT to_tsquery('english', ${query}) AS query), found AS (
      SELECT r."elementId", r."frameworkId", r.part, r.text,
        ts_rank(r.words, a.query, 1) * CASE r.part WHEN 'title' THEN 8 WHEN 'summary' THEN 3 WHEN 'tip' THEN 2 ELSE 1 END AS rank
      FROM rubric_passage r CROSS JOIN asked a JOIN framework f ON f."trustId" = r."trustId" AND f.id = r."frameworkId" AND f."retiredAt" IS NULL
      WHERE r."trustId" = ${trustId}::uuid AND r.words @@ a.query
      ORDER BY rank DESC, r."elementId", r.part, r.position LIMIT ${MOST}
    )
    SELECT h."elementId", p.title, v.name AS framework, a.title AS area, h.part,
      ts_headline('english', h.text, asked.query, CASE WHEN length(h.text) <= ${SHORT} THEN ${`${MARKED}, HighlightAll=true`} ELSE ${`${MARKED}, MaxWords=36, MinWords=18, MaxFragments=1`} END) AS text
    FROM found h CROSS JOIN asked
    JOIN framework f ON f."trustId" = ${trustId}::uuid AND f.id = h."frameworkId"
    JOIN framework_version v ON v."trustId" = f."trustId" AND v."frameworkId" = f.id AND v.number = f."publishedNumber"
    JOIN published_element p ON p."trustId" = f."trustId" AND p."frameworkId" = f.id AND p.number = v.number AND p."elementId" = h."elementId"
    JOIN published_area a ON a."trustId" = f."trustId" AND a."frameworkId" = f.id AND a.number = v.number AND a."areaId" = p."areaId"
    ORDER BY h.rank DESC, p.title`;
  return rows.map(({ text, ...row }) => ({ ...row, text: inPieces(text) }));
}
