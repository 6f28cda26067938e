import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { findMainFigures, type FiguresSchool, tableOf } from "@/lib/insights/figures/gather-figures-table";
import { isHeldAgainstChance, outOfLineIn } from "@/lib/insights/figures/say-figures";
import { addDays, asDate, type Day } from "@/lib/school-year/day";
import type { HalfTerm } from "@/lib/school-year/half-term";
import { readHalfTerms } from "@/lib/school-year/read-half-terms";
import { amongOf } from "@/lib/school-data/series/beside-pupils";
import { countLiveRecords } from "@/lib/strands/count-live-records";
import { halfTermsUpTo } from "@/lib/strands/half-terms-shown";
import type { RecordKind } from "@/lib/strands/record-kinds";
import type { Viewer } from "@/lib/viewers/viewer";
import { readSummaries } from "./read-summaries";

/** Days after a half term's end in which a review that is not signed off stands out to nobody. */
const REVIEWS_TAKE = 14;

type School = FiguresSchool & { unsigned: boolean };

/**
 * What a trustee sees first: the signed-off summaries, and by strand what stands out in what every trustee may read. Nothing of it comes
 * from what leaders say to each other: the database shows a trustee none of that. Five statements.
 */
export function readTrusteeHome(viewer: Viewer) {
  return withTenant(viewer, async (db) => {
    const summaries = await readSummaries(db, viewer);
    const halfTerms = await readHalfTerms(db, viewer.trustId);
    const reviewed = lastReviewed(halfTerms, viewer.today);
    const schools = await findSchools(db, viewer, reviewed);
    const figures = tableOf(schools, await findMainFigures(db, viewer), {});
    const shown = halfTermsUpTo(halfTerms, viewer.today);
    const seen = await countLiveRecords(db, viewer.trustId, shown);
    return {
      summaries,
      exceptions: {
        /** The half term whose reviews should be signed off by now, and the schools whose review is not; undefined before one has ended. */
        unsigned: reviewed && { halfTerm: reviewed, schools: schools.filter(({ unsigned }) => unsigned) },
        /** Published figures that chance alone would hardly explain, to look at; undefined where no figure could be held against chance. */
        figures: figures.rows.some(({ cells }) => [...cells.values()].some(isHeldAgainstChance)) ? outOfLineIn(figures.rows, false) : undefined,
        /** What a trustee reads and nobody recorded in six half terms; undefined before the trust has six. */
        quiet: shown.length < QUIET_AFTER ? undefined : readByTrustees.filter((kind) => seen.every(({ byKind }) => !byKind[kind])),
      },
    };
  });
}

export type TrusteeHome = Awaited<ReturnType<typeof readTrusteeHome>>;

/** Half terms without a record of a kind before that stands out. */
const QUIET_AFTER = 6;

/** Of what builds capability, the records that a trustee reads as well as anybody. */
const readByTrustees = ["bright-spot", "visit", "cohort"] as const satisfies readonly RecordKind[];
export type ReadByTrustees = (typeof readByTrustees)[number];

const lastReviewed = (halfTerms: readonly HalfTerm[], today: Day): HalfTerm | undefined =>
  halfTerms.filter(({ endsOn }) => addDays(endsOn, REVIEWS_TAKE) < today).toSorted((one, other) => one.endsOn.localeCompare(other.endsOn)).at(-1);

const findSchools = (db: TenantDb, { trustId, today }: Viewer, reviewed: HalfTerm | undefined): Promise<School[]> => db.$queryRaw<School[]>`
  SELECT s.id, s.name, s.phase, ${amongOf} AS among, s."hubId", NULL AS hub, NULL AS "discussedAt", to_char(s."joinedOn", 'YYYY-MM-DD') AS "joinedOn",
    coalesce(s."joinedOn" <= ${asDate(reviewed?.startsOn ?? today)}::date, true) AND NOT EXISTS (
      SELECT FROM sign_off o JOIN review r ON r."trustId" = o."trustId" AND r.id = o."reviewId"
      WHERE o."trustId" = s."trustId" AND o."schoolId" = s.id AND r."academicYear" = ${reviewed?.academicYear ?? 0} AND r.ordinal = ${reviewed?.ordinal ?? 0}
    ) AS unsigned
  FROM school s WHERE s."trustId" = ${trustId}::uuid AND (s."leftOn" IS NULL OR s."leftOn" >= ${asDate(today)}::date) ORDER BY s.name`;
