import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Problem } from "./processing/problems";

export type FilmState = "waiting" | "processing" | "ready" | "as-it-is" | "failed";
export type Film = { state: FilmState; progress: number; problem: Problem | null; seconds: number | null; parts: string[] };

/** A video as its page shows it. */
export type FoundVideo = {
  id: string;
  ownerId: string;
  owner: string;
  mine: boolean;
  title: string;
  notice: string;
  hasCaptions: boolean;
  pupilsVisible: boolean;
  shownUntil: string | null;
  round: number;
  sentAt: Date | null;
  publishedAt: Date | null;
  reviewOn: string | null;
  withdrawnAt: Date | null;
  version: number;
  elements: { id: string; title: string }[];
  film: Film | null;
  /** Whether the viewer is one of its reviewers now. */
  reviewing: boolean;
  /** The share that shows it to the viewer, when one does. */
  shareId: string | null;
  /** The coaching session to which its owner brought it, the latest of those that the viewer sees. */
  broughtTo: string | null;
};

/**
 * A video that the viewer may see: their own, one that is published, one to review, one that a colleague shows them. One statement.
 * @throws NotFound for everything else, and for everybody but the owner as soon as it is withdrawn; for them too once it is deleted
 */
export async function findVideo(db: TenantDb, viewer: Viewer, videoId: string): Promise<FoundVideo> {
  const [row] = await db.$queryRaw<FoundVideo[]>`
    SELECT v.id, v."ownerId", p.name AS owner, v."ownerId" = ${viewer.personId}::uuid AS mine, v.title, v.notice, v.captions IS NOT NULL AS "hasCaptions",
      v."pupilsVisible", v."shownUntil"::text AS "shownUntil", v.round, v."sentAt", v."publishedAt", v."reviewOn"::text AS "reviewOn", v."withdrawnAt", v.version,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', e."elementId", 'title', e.title) ORDER BY e.title)
        FROM video_element l
        JOIN published_element e ON e."trustId" = l."trustId" AND e."elementId" = l."elementId"
        JOIN framework f ON f."trustId" = e."trustId" AND f.id = e."frameworkId" AND f."publishedNumber" = e.number AND f."retiredAt" IS NULL
        WHERE l."trustId" = v."trustId" AND l."videoId" = v.id), '[]') AS elements,
      CASE WHEN f."fileId" IS NOT NULL THEN
        jsonb_build_object('state', f.state, 'progress', f.progress, 'problem', f.problem, 'seconds', f.seconds, 'parts', to_jsonb(f.parts)) END AS film,
      v."sentAt" IS NOT NULL AND EXISTS (SELECT FROM video_review r WHERE r."trustId" = v."trustId" AND r."videoId" = v.id AND r.round = v.round
        AND r."reviewerId" = ${viewer.personId}::uuid) AS reviewing,
      (SELECT s.id FROM video_share s WHERE s."trustId" = v."trustId" AND s."videoId" = v.id AND s."personId" = ${viewer.personId}::uuid AND s."endedAt" IS NULL LIMIT 1) AS "shareId",
      (SELECT b."sessionId" FROM triad_brought b WHERE b."trustId" = v."trustId" AND b."videoId" = v.id ORDER BY b."broughtAt" DESC LIMIT 1) AS "broughtTo"
    FROM practice_video v
    JOIN person p ON p."trustId" = v."trustId" AND p.id = v."ownerId"
    LEFT JOIN video_file f ON f."trustId" = v."trustId" AND f."videoId" = v.id
    WHERE v."trustId" = ${viewer.trustId}::uuid AND v.id = ${videoId}::uuid AND v."deletedAt" IS NULL`;
  if (!row) throw new NotFound();
  return row;
}

/** The viewer's own video. @throws NotFound when it is somebody else's, even where the viewer may watch it */
export async function findOwnVideo(db: TenantDb, viewer: Viewer, videoId: string): Promise<FoundVideo> {
  const video = await findVideo(db, viewer, videoId);
  if (!video.mine) throw new NotFound();
  return video;
}

/** Holds the viewer's own video until the transaction ends, so that what is sent, replaced and deleted happens one after the other. */
export async function holdVideo(db: TenantDb, viewer: Viewer, videoId: string): Promise<void> {
  await db.$queryRaw`SELECT FROM practice_video v WHERE v."trustId" = ${viewer.trustId}::uuid AND v.id = ${videoId}::uuid AND v."ownerId" = ${viewer.personId}::uuid FOR UPDATE`;
}

/** The viewer's own video while it can change. @throws NotFound @throws Refused once it was sent */
export async function findOpenVideo(db: TenantDb, viewer: Viewer, videoId: string): Promise<FoundVideo> {
  const video = await findOwnVideo(db, viewer, videoId);
  if (video.sentAt) throw new Refused("This video was sent for review, so it stays as it is. Take it back first to change it.");
  return video;
}
