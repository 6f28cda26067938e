import { Prisma } from "@/lib/db/generated/client";
import { lastDiscussed } from "@/lib/one-to-ones/last-discussed";

/**
 * SQL: what the figures of a review `r` of a school `s` rest on, as text that is another one as soon as any of it is: files that are in, whatever
 * day they bear and whichever school they tell of, England's too; the school's own numbers and since when it has each; returns asked for and sent; the last one-to-one discussed.
 */
export const figuresRestOn = Prisma.sql`concat_ws(' ', s.urn, s.phase, s.kind,
  (SELECT count(*) FROM published_import),
  (SELECT count(*) FROM figure_import i WHERE i."trustId" = r."trustId" AND i."appliedAt" IS NOT NULL),
  (SELECT string_agg(concat_ws('/', p.step, p."pastUrn", p."joinedOn"), ' ' ORDER BY p.step) FROM register_past p WHERE p.urn = s.urn AND p."goesOn"),
  (SELECT count(*) FROM return_round o WHERE o."trustId" = r."trustId"),
  (SELECT count(*) FROM school_return t WHERE t."trustId" = r."trustId" AND t."schoolId" = s.id),
  (SELECT extract(epoch FROM (${lastDiscussed}))))`;

/** SQL: whether what the pack of a review `r` of a school `s` says of figures rests on something else than what there is now. */
export const figuresWait = Prisma.sql`
  EXISTS (SELECT FROM review_section w WHERE w."trustId" = r."trustId" AND w."reviewId" = r.id AND w.key = 'data' AND w."figuresRestOn" IS DISTINCT FROM ${figuresRestOn})`;
