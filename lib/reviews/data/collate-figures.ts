import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Review } from "../find-review";
import { findPackFigures } from "./find-pack-figures";
import { gatherFigures } from "./gather-figures";
import type { PackFigures } from "./pack-figures";

/**
 * Copies what changed in the school's figures into its open pack, whose turn the caller holds. A figure that an item of this review carries
 * stays although it was discussed meanwhile, so that the agenda keeps what it stands on.
 * @returns 1 when what the pack says has changed, else 0
 */
export async function collateFigures(db: TenantDb, viewer: Viewer, review: Review): Promise<number> {
  const before = await findPackFigures(db, viewer, review.id);
  if (!before) return 0;
  const now = JSON.stringify(withCarried(await gatherFigures(db, viewer, review), before));
  const [written] = await db.$queryRaw<{ same: boolean }[]>`
    WITH was AS (SELECT figures FROM review_section WHERE "trustId" = ${viewer.trustId}::uuid AND "reviewId" = ${review.id}::uuid AND key = 'data')
    UPDATE review_section w SET figures = ${now}::jsonb, "figuresRestOn" = ${before.restOn} FROM was
    WHERE w."trustId" = ${viewer.trustId}::uuid AND w."reviewId" = ${review.id}::uuid AND w.key = 'data'
    RETURNING was.figures IS NOT DISTINCT FROM ${now}::jsonb AS same`;
  return written?.same === false ? 1 : 0;
}

function withCarried(now: PackFigures, { figures, carried }: { figures: PackFigures | null; carried: readonly { title: string }[] }): PackFigures {
  const titles = new Set(carried.map(({ title }) => title));
  const known = [...(figures?.published ?? []), ...(figures?.kept ?? [])];
  return { ...now, kept: known.filter(({ kind, title }) => kind !== null && titles.has(title) && !now.published.some((one) => one.title === title)) };
}
