import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDay, type Day } from "@/lib/school-year/day";
import { asPackFigures, carriedFigures } from "../data/find-pack-figures";
import type { CarriedFigure, PackFigures } from "../data/pack-figures";
import type { Review } from "../find-review";
import { canReadPack } from "../policy";
import { type S } from "@/lib/three-s/three-s";
import { findWaiting } from "./find-waiting";
import { type SectionKey, sections } from "./sections";
import { type PackLine, type Timeline, timelinesOf } from "./week-lines";

export type PackSection = { key: SectionKey; title: string; about: string; narrative: string; readyAt: Date | null; readyBy: string | null; version: number };
export type PackAction = {
  actionId: string;
  title: string;
  owner: string;
  dueOn: Day;
  s: S | null;
  progress: "done" | "on_track" | "stuck" | null;
  doneAt: Date | null;
  outcome: string | null;
  overdue: boolean;
};
export type PackSupport = { supportRequestId: string; kind: string; note: string; askedAt: Date; answeredAt: Date | null; answer: string | null };
export type PackPriority = { id: string; title: string; baseline: string; successCriterion: string; s: S | null; lines: PackLine[] };

export type Pack = {
  review: Review;
  sections: PackSection[];
  /** How many of the sections the school has marked ready. */
  ready: number;
  timelines: Timeline[];
  priorities: PackPriority[];
  actions: PackAction[];
  support: PackSupport[];
  /** What changed in the school's figures, as it was collated; null where that never happened. */
  figures: PackFigures | null;
  /** The review's items, which may carry a figure. */
  carried: CarriedFigure[];
};

/**
 * The whole pack, in six statements whatever its size, and whether it has not taken over all that the viewer can read of the half term: for the school's
 * leadership team and the executive team.
 * @throws NotFound for anybody else
 */
export function readPack(viewer: Viewer, reviewId: string): Promise<Pack & { waiting: boolean }> {
  return withTenant(viewer, async (db) => {
    const { waiting, ...review } = await findWaiting(db, viewer, reviewId, canReadPack);
    return { ...(await packOf(db, viewer, review)), waiting };
  });
}

/** The pack of a review that the caller has found, inside the caller's transaction. */
export async function packOf(db: TenantDb, viewer: Viewer, review: Review): Promise<Pack> {
  const { trustId } = viewer;
  const lines = (await db.collationLine.findMany({
    where: { trustId, reviewId: review.id },
    select: { id: true, entryId: true, checkInId: true, weekOf: true, s: true, descriptor: true, direction: true, needToTalk: true, wording: true, discussedAt: true, priorityIds: true, version: true },
    orderBy: [{ weekOf: "asc" }, { s: "asc" }],
  })).map((line) => ({ ...line, weekOf: asDay(line.weekOf) }));
  const written = await db.$queryRaw<(Omit<PackSection, "title" | "about"> & { figures: unknown; carried: unknown })[]>`
    SELECT w.key, w.narrative, w."readyAt", p.name AS "readyBy", w.version, w.figures, CASE WHEN w.key = 'data' THEN (${carriedFigures}) END AS carried FROM review_section w
    LEFT JOIN person p ON p."trustId" = w."trustId" AND p.id = w."readyById"
    WHERE w."trustId" = ${trustId}::uuid AND w."reviewId" = ${review.id}::uuid`;
  const actions = await db.$queryRaw<(Omit<PackAction, "dueOn"> & { dueOn: Date })[]>`
    SELECT a."actionId", a.title, p.name AS owner, a."dueOn", a.s, a.progress, a."doneAt", a.outcome,
      a."doneAt" IS NULL AND a."dueOn" < ${viewer.today}::date AS overdue
    FROM collated_action a JOIN person p ON p."trustId" = a."trustId" AND p.id = a."ownerId"
    WHERE a."trustId" = ${trustId}::uuid AND a."reviewId" = ${review.id}::uuid
    ORDER BY a."doneAt" IS NOT NULL, a."dueOn", a.title`;
  const support = await db.collatedSupport.findMany({
    where: { trustId, reviewId: review.id },
    select: { supportRequestId: true, kind: true, note: true, askedAt: true, answeredAt: true, answer: true },
    orderBy: { askedAt: "asc" },
  });
  const priorities = await db.$queryRaw<Omit<PackPriority, "lines">[]>`
    SELECT p.id, p.title, p.baseline, p."successCriterion", p.s FROM priority p
    WHERE p."trustId" = ${trustId}::uuid AND p."schoolId" = ${review.schoolId}::uuid
      AND p."startsOn" <= ${review.halfTerm?.endsOn ?? viewer.today}::date AND (p."endsOn" IS NULL OR p."endsOn" >= ${review.halfTerm?.startsOn ?? viewer.today}::date)
    ORDER BY p."startsOn", p.title`;
  const inOrder = sections.flatMap((section) => written.filter(({ key }) => key === section.key).map(({ figures: _figures, carried: _carried, ...row }) => ({ ...section, ...row })));
  return {
    review,
    sections: inOrder,
    ready: inOrder.filter(({ readyAt }) => readyAt).length,
    timelines: timelinesOf(lines, review.halfTerm, viewer.today),
    priorities: priorities.map((priority) => ({ ...priority, lines: lines.filter(({ priorityIds }) => priorityIds.includes(priority.id)) })),
    actions: actions.map((action) => ({ ...action, dueOn: asDay(action.dueOn) })),
    support,
    ...asPackFigures(written.find(({ key }) => key === "data")),
  };
}
