import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canCompareReturns, canFillReturn, canReleaseReturns } from "../policy";
import { type Preparation, readPreparation } from "../release/preparation";
import { findRound, type Round } from "../filling/find-round";
import { sentFigures } from "../filling/save-draft";
import type { SchoolFigures } from "./school-figures";

export type RoundSchoolState = { id: string; name: string; sentAt: Date | null; sentBy: string | null; number: number; mine: boolean };
export type ReadRound = {
  round: Round;
  schools: RoundSchoolState[];
  /** The newest figures of every school that sent them; undefined for whoever does not see schools beside each other. */
  figures: SchoolFigures[] | undefined;
  released: { number: number; at: Date } | undefined;
  /** For whoever gives figures: that they are being given, or why it came to nothing. */
  preparation: Preparation | undefined;
};

type Row = { id: string; name: string; phase: string | null; lowAge: number | null; highAge: number | null; sentAt: Date | null; sentBy: string | null; number: number; figures: { id: string; status: string; count: number | null; outOf: number | null }[] | null };

/**
 * A half term's returns of the schools whose reviews the viewer reads: who has sent theirs; for the executive team the figures too.
 * @throws NotFound for whoever reads no school's reviews
 */
export function readRound(viewer: Viewer, roundId: string): Promise<ReadRound> {
  return withTenant(viewer, async (db) => {
    const rows = await db.$queryRaw<Row[]>`
      SELECT s.id, s.name, s.phase, s."lowAge", s."highAge", latest."sentAt", p.name AS "sentBy", coalesce(latest.number, 0) AS number,
        (SELECT jsonb_agg(jsonb_build_object('id', f.measure || '.' || f.part, 'status', f.status, 'count', f.count, 'outOf', f."outOf"))
          FROM return_figure f WHERE f."trustId" = s."trustId" AND f."returnId" = latest.id) AS figures
      FROM school s
      LEFT JOIN LATERAL (
        SELECT t.id, t.number, t."sentAt", t."sentById" FROM school_return t
        WHERE t."trustId" = s."trustId" AND t."roundId" = ${roundId}::uuid AND t."schoolId" = s.id ORDER BY t.number DESC LIMIT 1) latest ON true
      LEFT JOIN person p ON p."trustId" = s."trustId" AND p.id = latest."sentById"
      WHERE s."trustId" = ${viewer.trustId}::uuid AND s.id = ANY ((SELECT app_review_schools())::uuid[]) AND s."leftOn" IS NULL
      ORDER BY s.name`;
    if (rows.length === 0) throw new NotFound();
    const round = await findRound(db, viewer, roundId);
    const release = await db.returnRelease.findFirst({ where: { trustId: viewer.trustId, roundId }, orderBy: { number: "desc" }, select: { number: true, releasedAt: true } });
    return {
      round,
      schools: rows.map(({ id, name, sentAt, sentBy, number }) => ({ id, name, sentAt, sentBy, number, mine: canFillReturn(viewer, id) })),
      figures: canCompareReturns(viewer) ? rows.flatMap(withFigures) : undefined,
      preparation: canReleaseReturns(viewer) ? await readPreparation(db, viewer, roundId) : undefined,
      released: release ? { number: release.number, at: release.releasedAt } : undefined,
    };
  });
}

function withFigures({ id, name, phase, lowAge, highAge, figures }: Row): SchoolFigures[] {
  return figures ? [{ id, name, phase, lowAge, highAge, figures: sentFigures(Object.fromEntries(figures.map(({ id: of, ...figure }) => [of, figure]))) }] : [];
}
