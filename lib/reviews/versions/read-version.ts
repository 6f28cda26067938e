import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findReview, type Review } from "../find-review";
import { canReadPack } from "../policy";
import { type VersionContent, versionContent } from "./version-content";

export type Version = { review: Review; number: number; publishedAt: Date; publishedBy: string; content: VersionContent; numbers: number[] };

/**
 * A version as it was sent, and the numbers of all that were. Two statements.
 * @throws NotFound for anybody outside the school's leadership team and the executive team, and for a number never sent
 */
export function readVersion(viewer: Viewer, reviewId: string, number: number): Promise<Version> {
  return withTenant(viewer, (db) => readVersionIn(db, viewer, reviewId, number));
}

/** `readVersion` inside the caller's transaction. */
export async function readVersionIn(db: TenantDb, viewer: Viewer, reviewId: string, number: number): Promise<Version> {
  const review = await findReview(db, viewer, reviewId, canReadPack);
  const [row] = await db.$queryRaw<{ number: number; publishedAt: Date; publishedBy: string; content: unknown }[]>`
    SELECT v.number, v."publishedAt", p.name AS "publishedBy", v.content
    FROM agenda_version v JOIN person p ON p."trustId" = v."trustId" AND p.id = v."publishedById"
    WHERE v."trustId" = ${viewer.trustId}::uuid AND v."reviewId" = ${review.id}::uuid AND v.number = ${number}`;
  if (!row) throw new NotFound();
  const numbers = Array.from({ length: review.latestVersion }, (_, index) => index + 1);
  return { review, ...row, content: versionContent.parse(row.content), numbers };
}
