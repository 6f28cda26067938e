import { browserKey } from "@/lib/confidentiality/seal";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canFillReturn } from "../policy";
import { type DraftFigures, type Filled, type FilledFigures, figuresAsked, sameFigure } from "../filling/figures";
import { findRound, findRoundSchool, type Round, type RoundSchool } from "../filling/find-round";
import { findDraft, sentFigures } from "../filling/save-draft";

export type ReturnChange = { id: string; from: Filled | undefined; to: Filled | undefined };
export type SentReturn = { id: string; number: number; sentAt: Date; sentBy: string; figures: FilledFigures; changes: ReturnChange[] };

export type ReadReturn = {
  round: Round;
  school: RoundSchool;
  asked: ReturnType<typeof figuresAsked>;
  /** The school's leaders', until they send it; nobody else's. */
  draft: { figures: DraftFigures; version: number; savedAt: Date; savedBy: string } | null;
  /** Every version that was sent, the newest first, with what it changed. */
  sent: SentReturn[];
  mayFill: boolean;
  /** For the sealed copy on the device of whoever fills it in. */
  browserKey: string | undefined;
};

type Row = { id: string; number: number; sentAt: Date; sentBy: string; figures: { id: string; status: string; count: number | null; outOf: number | null }[] };

/**
 * A school's return of a half term: what is asked, what its leaders have begun, what was sent and corrected.
 * @throws NotFound for anybody but those who read the school's reviews
 */
export const readReturn = (viewer: Viewer, roundId: string, schoolId: string): Promise<ReadReturn> => withTenant(viewer, (db) => readReturnIn(db, viewer, roundId, schoolId));

/** The same in a transaction that does more. @throws NotFound */
export async function readReturnIn(db: TenantDb, viewer: Viewer, roundId: string, schoolId: string): Promise<ReadReturn> {
  const [reader] = await db.$queryRaw<{ reads: boolean }[]>`SELECT ${schoolId}::uuid = ANY (app_review_schools()) AS reads`;
  if (!reader?.reads) throw new NotFound();
  const round = await findRound(db, viewer, roundId);
  const school = await findRoundSchool(db, viewer, schoolId);
  const rows = await db.$queryRaw<Row[]>`
    SELECT t.id, t.number, t."sentAt", p.name AS "sentBy",
      jsonb_agg(jsonb_build_object('id', f.measure || '.' || f.part, 'status', f.status, 'count', f.count, 'outOf', f."outOf")) AS figures
    FROM school_return t
    JOIN person p ON p."trustId" = t."trustId" AND p.id = t."sentById"
    JOIN return_figure f ON f."trustId" = t."trustId" AND f."returnId" = t.id
    WHERE t."trustId" = ${viewer.trustId}::uuid AND t."roundId" = ${roundId}::uuid AND t."schoolId" = ${schoolId}::uuid
    GROUP BY t."trustId", t.id, p.name ORDER BY t.number DESC`;
  const versions = rows.map(({ figures, ...row }) => ({ ...row, figures: sentFigures(Object.fromEntries(figures.map(({ id, ...figure }) => [id, figure]))) }));
  const asked = figuresAsked(round.measures, school);
  const mayFill = canFillReturn(viewer, schoolId);
  const sent = versions.map((one, place) => ({ ...one, changes: changesBetween(versions[place + 1]?.figures, one.figures, asked) }));
  return { round, school, asked, mayFill, sent, draft: mayFill ? await findDraft(db, viewer, { roundId, schoolId }) : null, browserKey: mayFill ? await browserKey(db, viewer) : undefined };
}

/** What differs between two versions, in the template's order; nothing for the first. */
export function changesBetween(before: FilledFigures | undefined, after: FilledFigures, asked: readonly { id: string }[]): ReturnChange[] {
  if (!before) return [];
  return asked.filter(({ id }) => !sameFigure(before[id], after[id])).map(({ id }) => ({ id, from: before[id], to: after[id] }));
}
