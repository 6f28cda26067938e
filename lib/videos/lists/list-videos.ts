import { Prisma } from "@/lib/db/generated/client";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import type { FilmState } from "../find-video";

/** A video in a list. */
export type VideoCard = {
  id: string;
  title: string;
  owner: string;
  seconds: number | null;
  poster: boolean;
  film: FilmState | null;
  shownUntil: string | null;
  sentAt: Date | null;
  publishedAt: Date | null;
  reviewOn: string | null;
  withdrawnAt: Date | null;
  /** How often it was sent. */
  round: number;
};

const MOST = 60;

type Part = { most?: number; past?: number; more?: Prisma.Sql };

function select<Row = VideoCard>(db: TenantDb, viewer: Viewer, which: Prisma.Sql, { most = MOST, past = 0, more = Prisma.empty }: Part = {}): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT v.id, v.title, p.name AS owner, f.seconds, coalesce('poster.jpg' = ANY (f.parts), false) AS poster, f.state AS film,
      v."shownUntil"::text AS "shownUntil", v."sentAt", v."publishedAt", v."reviewOn"::text AS "reviewOn", v."withdrawnAt", v.round ${more}
    FROM practice_video v
    JOIN person p ON p."trustId" = v."trustId" AND p.id = v."ownerId"
    LEFT JOIN video_file f ON f."trustId" = v."trustId" AND f."videoId" = v.id
    WHERE v."trustId" = ${viewer.trustId}::uuid AND v."deletedAt" IS NULL AND ${which}
    ORDER BY coalesce(v."publishedAt", v."sentAt", v."startedAt") DESC, v.id LIMIT ${most} OFFSET ${past}`;
}

const notMine = (viewer: Viewer) => Prisma.sql`v."ownerId" <> ${viewer.personId}::uuid`;

export type VideoLists = { mine: VideoCard[]; toReview: VideoCard[]; shown: VideoCard[]; published: PublishedVideos };
/** Which of the published videos: of an area, and which page of them, from one. */
export type Asked = { areaId?: string | undefined; page: number };

/** How many published videos stand on a page. */
export const VIDEOS_A_PAGE = 24;

export type PublishedVideos = { videos: VideoCard[]; total: number; area: string | null };

/** A page of what the trust has published, the latest first; of one area of the rubric, or of all. One statement. */
async function publishedVideos(db: TenantDb, viewer: Viewer, { areaId, page }: Asked): Promise<PublishedVideos> {
  const inArea = (id: string) => Prisma.sql`AND EXISTS (
    SELECT FROM video_element l
    JOIN published_element e ON e."trustId" = l."trustId" AND e."elementId" = l."elementId" AND e."areaId" = ${id}::uuid
    JOIN framework f ON f."trustId" = e."trustId" AND f.id = e."frameworkId" AND f."publishedNumber" = e.number AND f."retiredAt" IS NULL
    WHERE l."trustId" = v."trustId" AND l."videoId" = v.id)`;
  const which = Prisma.sql`v."publishedAt" IS NOT NULL AND v."shownUntil" >= ${viewer.today}::date ${areaId ? inArea(areaId) : Prisma.empty}`;
  const area = areaId ? Prisma.sql`(SELECT a.title FROM published_area a WHERE a."trustId" = ${viewer.trustId}::uuid AND a."areaId" = ${areaId}::uuid ORDER BY a.number DESC LIMIT 1)` : Prisma.sql`NULL::text`;
  const rows = await select<VideoCard & { total: number; area: string | null }>(db, viewer, which, { most: VIDEOS_A_PAGE, past: (page - 1) * VIDEOS_A_PAGE, more: Prisma.sql`, count(*) OVER ()::int AS total, ${area} AS area` });
  return { videos: rows.map(({ total: _total, area: _area, ...video }) => video), total: rows[0]?.total ?? 0, area: rows[0]?.area ?? null };
}

/**
 * The viewer's videos and where they are, what waits for them as a reviewer (the longest-waiting first), what colleagues show them,
 * and what the trust has published, the latest first. Four statements.
 */
export function listVideos(viewer: Viewer, asked: Asked = { page: 1 }): Promise<VideoLists> {
  const me = Prisma.sql`${viewer.personId}::uuid`;
  return withTenant(viewer, async (db) => ({
    mine: await select(db, viewer, Prisma.sql`v."ownerId" = ${me}`),
    toReview: (await select(db, viewer, Prisma.sql`v."sentAt" IS NOT NULL AND EXISTS (
      SELECT FROM video_review r WHERE r."trustId" = v."trustId" AND r."videoId" = v.id AND r.round = v.round AND r."reviewerId" = ${me}
        AND ((r."answeredAt" IS NULL AND v."publishedAt" IS NULL) OR r."reviewOn" <= ${viewer.today}::date))`)).toReversed(),
    shown: await select(db, viewer, Prisma.sql`${notMine(viewer)} AND EXISTS (
      SELECT FROM video_share s WHERE s."trustId" = v."trustId" AND s."videoId" = v.id AND s."personId" = ${me} AND s."endedAt" IS NULL)`),
    published: await publishedVideos(db, viewer, asked),
  }));
}

/** The published videos that show an element, the latest first. One statement; its links are found first, however many videos the trust has. */
export async function videosOfElement(viewer: Viewer, elementId: string): Promise<VideoCard[]> {
  if (!isId(elementId)) return [];
  return withTenant(viewer, (db) =>
    select(db, viewer, Prisma.sql`v."publishedAt" IS NOT NULL AND v."shownUntil" >= ${viewer.today}::date AND v.id = ANY (ARRAY(
      SELECT e."videoId" FROM video_element e WHERE e."trustId" = ${viewer.trustId}::uuid AND e."elementId" = ${elementId}::uuid))`, { most: 12 }),
  );
}
