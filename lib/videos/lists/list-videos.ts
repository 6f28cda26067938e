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

function select(db: TenantDb, viewer: Viewer, which: Prisma.Sql, most = MOST): Promise<VideoCard[]> {
  return db.$queryRaw<VideoCard[]>`
    SELECT v.id, v.title, p.name AS owner, f.seconds, coalesce('poster.jpg' = ANY (f.parts), false) AS poster, f.state AS film,
      v."shownUntil"::text AS "shownUntil", v."sentAt", v."publishedAt", v."reviewOn"::text AS "reviewOn", v."withdrawnAt", v.round
    FROM practice_video v
    JOIN person p ON p."trustId" = v."trustId" AND p.id = v."ownerId"
    LEFT JOIN video_file f ON f."trustId" = v."trustId" AND f."videoId" = v.id
    WHERE v."trustId" = ${viewer.trustId}::uuid AND v."deletedAt" IS NULL AND ${which}
    ORDER BY coalesce(v."publishedAt", v."sentAt", v."startedAt") DESC, v.id LIMIT ${most}`;
}

const notMine = (viewer: Viewer) => Prisma.sql`v."ownerId" <> ${viewer.personId}::uuid`;

export type VideoLists = { mine: VideoCard[]; toReview: VideoCard[]; shown: VideoCard[]; published: VideoCard[] };

/**
 * The viewer's videos and where they are, what waits for them as a reviewer (the longest-waiting first), what colleagues show them,
 * and what the trust has published, the latest first. Four statements.
 */
export function listVideos(viewer: Viewer): Promise<VideoLists> {
  const me = Prisma.sql`${viewer.personId}::uuid`;
  return withTenant(viewer, async (db) => ({
    mine: await select(db, viewer, Prisma.sql`v."ownerId" = ${me}`),
    toReview: (await select(db, viewer, Prisma.sql`v."sentAt" IS NOT NULL AND EXISTS (
      SELECT FROM video_review r WHERE r."trustId" = v."trustId" AND r."videoId" = v.id AND r.round = v.round AND r."reviewerId" = ${me}
        AND ((r."answeredAt" IS NULL AND v."publishedAt" IS NULL) OR r."reviewOn" <= ${viewer.today}::date))`)).toReversed(),
    shown: await select(db, viewer, Prisma.sql`${notMine(viewer)} AND EXISTS (
      SELECT FROM video_share s WHERE s."trustId" = v."trustId" AND s."videoId" = v.id AND s."personId" = ${me} AND s."endedAt" IS NULL)`),
    published: await select(db, viewer, Prisma.sql`v."publishedAt" IS NOT NULL AND v."shownUntil" >= ${viewer.today}::date`, 24),
  }));
}

/** The published videos that show an element, the latest first. One statement. */
export async function videosOfElement(viewer: Viewer, elementId: string): Promise<VideoCard[]> {
  if (!isId(elementId)) return [];
  return withTenant(viewer, (db) =>
    select(db, viewer, Prisma.sql`v."publishedAt" IS NOT NULL AND v."shownUntil" >= ${viewer.today}::date AND EXISTS (
      SELECT FROM video_element e WHERE e."trustId" = v."trustId" AND e."videoId" = v.id AND e."elementId" = ${elementId}::uuid)`, 12),
  );
}
