import type { TenantDb } from "@/lib/db/with-tenant";
import type { Interval } from "@/lib/comparison/uncertainty/interval";
import { wilsonInterval } from "@/lib/comparison/uncertainty/wilson-interval";
import { halfTermKey } from "@/lib/school-year/half-term";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Sum } from "../filling/figures";
import { sentFigures } from "../filling/save-draft";
import { measuresOf, type ReturnMeasure } from "../template/measure";
import { type Change, changeBetween } from "./change";
import { isSmall, totalOf } from "./school-figures";

/** A half term of which schools have sent their return. */
export type ReturnedTerm = { id: string; academicYear: number; ordinal: number };

/** What a school sent of a measure over all its pupils, and how that changed since the return before. */
export type ReturnCell = {
  measure: ReturnMeasure; sum: Sum; range: Interval | undefined; sentAt: Date;
  /** So few that somebody could be recognised. */
  small: boolean;
  /** What it was in the return before, where the same was asked and sent. */
  before: Sum | undefined;
  change: Change | undefined;
};

/** A half term's returns with those before it, by school and measure. */
export type Returned = { term: ReturnedTerm; before: ReturnedTerm | undefined; terms: ReturnedTerm[]; measures: ReturnMeasure[]; cells: ReadonlyMap<string, ReadonlyMap<string, ReturnCell>> };

type Sent = { roundId: string; schoolId: string; sentAt: Date; figures: { id: string; status: string; count: number | null; outOf: number | null }[] };

/**
 * What the schools whose reviews the viewer reads sent for a half term, counts as they are: small ones are marked. Two statements.
 * @param asked a half term's key; the newest that has a return otherwise
 * @param only one school's alone
 */
export async function findReturned(db: TenantDb, { trustId }: Viewer, asked?: string, only: string | null = null): Promise<Returned | undefined> {
  const rounds = await db.$queryRaw<(ReturnedTerm & { measures: unknown })[]>`
    SELECT r.id, r."academicYear", r.ordinal, t.measures FROM return_round r JOIN return_template t ON t."trustId" = r."trustId" AND t.id = r."templateId"
    WHERE r."trustId" = ${trustId}::uuid AND EXISTS (SELECT FROM school_return s WHERE s."trustId" = r."trustId" AND s."roundId" = r.id AND (${only}::uuid IS NULL OR s."schoolId" = ${only}::uuid))
    ORDER BY r."academicYear" DESC, r.ordinal DESC`;
  const place = Math.max(0, rounds.findIndex((one) => halfTermKey(one) === asked));
  const [term, before] = rounds.slice(place, place + 2);
  if (!term) return undefined;
  const sent = await db.$queryRaw<Sent[]>`
    SELECT DISTINCT ON (t."roundId", t."schoolId") t."roundId", t."schoolId", t."sentAt",
      (SELECT jsonb_agg(jsonb_build_object('id', f.measure || '.' || f.part, 'status', f.status, 'count', f.count, 'outOf', f."outOf"))
        FROM return_figure f WHERE f."trustId" = t."trustId" AND f."returnId" = t.id) AS figures
    FROM school_return t WHERE t."trustId" = ${trustId}::uuid AND t."roundId" = ANY (${[term.id, ...(before ? [before.id] : [])]}::uuid[]) AND (${only}::uuid IS NULL OR t."schoolId" = ${only}::uuid)
    ORDER BY t."roundId", t."schoolId", t.number DESC`;
  const measures = measuresOf(term.measures);
  const measuresBefore = before ? measuresOf(before.measures) : [];
  const totals = (one: Sent | undefined, asks: readonly ReturnMeasure[]) => {
    const figures = sentFigures(Object.fromEntries((one?.figures ?? []).map(({ id, ...figure }) => [id, figure])));
    return new Map(asks.flatMap((measure) => { const sum = totalOf(measure, { figures }); return sum ? [[measure.key, sum] as const] : []; }));
  };
  const cells = new Map(sent.filter(({ roundId }) => roundId === term.id).map((one) => {
    const [now, was] = [totals(one, measures), totals(sent.find(({ roundId, schoolId }) => roundId === before?.id && schoolId === one.schoolId), measuresBefore)];
    return [one.schoolId, new Map(measures.flatMap((measure) => {
      const sum = now.get(measure.key);
      return sum ? [[measure.key, cellOf(measure, sum, sameUnit(measure, measuresBefore) ? was.get(measure.key) : undefined, one.sentAt)] as const] : [];
    }))] as const;
  }));
  return { term, before, terms: rounds.map(({ measures: _measures, ...named }) => named), measures, cells };
}

const sameUnit = ({ key, unit }: ReturnMeasure, all: readonly ReturnMeasure[]) => all.some((one) => one.key === key && one.unit === unit);

const cellOf = (measure: ReturnMeasure, sum: Sum, before: Sum | undefined, sentAt: Date): ReturnCell => ({
  measure, sum, before, sentAt, range: wilsonInterval(sum.count, sum.outOf), small: isSmall(measure, sum), change: before && changeBetween(measure, sum, before),
});
