import type { TenantDb } from "@/lib/db/with-tenant";
import { lastDiscussed } from "@/lib/one-to-ones/last-discussed";
import { findReturned } from "@/lib/returns/reading/half-term-figures";
import { findSchoolFigures } from "@/lib/school-data/series/read-school-figures";
import { halfTermKey } from "@/lib/school-year/half-term";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Review } from "../find-review";
import { newFigures } from "./new-figures";
import type { PackFigures } from "./pack-figures";
import { returnedLines } from "./returned-lines";

type School = { urn: string; discussedAt: Date | null; asked: boolean };

/** What is to be said of a school's figures at its review, as it stands now; for readers of its check-ins, who know when the last was discussed. Four statements. */
export async function gatherFigures(db: TenantDb, viewer: Viewer, review: Review): Promise<PackFigures> {
  const [school] = await db.$queryRaw<School[]>`
    SELECT s.urn, (${lastDiscussed}) AS "discussedAt",
      EXISTS (SELECT FROM return_round r WHERE r."trustId" = s."trustId" AND r."academicYear" = ${review.academicYear} AND r.ordinal = ${review.ordinal}) AS asked
    FROM school s WHERE s."trustId" = ${viewer.trustId}::uuid AND s.id = ${review.schoolId}::uuid`;
  const { urn, discussedAt, asked } = school ?? { urn: "", discussedAt: null, asked: false };
  const figures = await findSchoolFigures(db, viewer, urn);
  const found = asked ? await findReturned(db, viewer, halfTermKey(review), review.schoolId) : undefined;
  const cells = found && halfTermKey(found.term) === halfTermKey(review) ? found.cells.get(review.schoolId) : undefined;
  const sentAt = cells?.values().next().value?.sentAt.toISOString() ?? null;
  return {
    since: discussedAt && discussedAt.toISOString(),
    loaded: figures.some(({ number }) => number !== null),
    published: newFigures(figures, discussedAt),
    kept: [],
    returned: { state: cells ? "sent" : asked ? "not-sent" : "not-asked", sentAt, lines: found && cells ? returnedLines(cells.values(), found, discussedAt) : [] },
  };
}
