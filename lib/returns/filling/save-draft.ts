import { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { readFirstSheet } from "@/lib/spreadsheet/read-first-sheet";
import type { Viewer } from "@/lib/viewers/viewer";
import { canFillReturn } from "../policy";
import { type Filled, type FilledFigures, figuresAsked } from "./figures";
import { findRound, findRoundSchool } from "./find-round";
import { readSheet } from "./read-sheet";

type Where = { roundId: string; schoolId: string; version: number };

const filled = z.union([
  z.object({ status: z.literal("available"), count: z.number().int(), outOf: z.number().int() }),
  z.object({ status: z.enum(["not-applicable", "not-available"]), count: z.null(), outOf: z.null() }),
]);

/** The figures of a stored draft. */
export const draftFigures = (stored: unknown): FilledFigures => z.record(z.string(), filled).parse(stored) as Record<string, Filled>;

/** What a school's leaders have filled in and not sent, with its version; version 0 where they have not begun. */
export async function findDraft(db: TenantDb, viewer: Viewer, { roundId, schoolId }: Omit<Where, "version">) {
  const draft = await db.returnDraft.findUnique({ where: { trustId_roundId_schoolId: { trustId: viewer.trustId, roundId, schoolId } }, include: { savedBy: { select: { name: true } } } });
  return draft && { figures: draftFigures(draft.figures), version: draft.version, savedAt: draft.savedAt, savedBy: draft.savedBy.name };
}

/**
 * Keeps what is filled in, for the school's leaders alone.
 * @throws NotFound for anybody but the school's leaders; Stale when a colleague saved since `version`
 */
export function saveDraft(viewer: Viewer, where: Where, figures: FilledFigures): Promise<void> {
  return withTenant(viewer, async (db) => {
    await mustFill(db, viewer, where);
    await keepDraft(db, viewer, where, figures);
  });
}

/**
 * Puts what a sheet says into the draft, all of it or nothing; figures that it does not name stay as they are. Nothing is sent by it.
 * @returns how many figures it changed
 * @throws NotFound; Refused with what is wrong by row and column; Stale
 */
export async function fillFromSheet(viewer: Viewer, where: Where, bytes: Uint8Array): Promise<{ changed: number }> {
  const table = await readFirstSheet(bytes);
  return withTenant(viewer, async (db) => {
    const { round, school } = await mustFill(db, viewer, where);
    const read = readSheet(table, figuresAsked(round.measures, school));
    if ("wrong" in read) throw new Refused(read.wrong.join("\n"), "sheet");
    const before = (await findDraft(db, viewer, where))?.figures ?? (await latestFigures(db, viewer, where));
    const changed = Object.entries(read.figures).filter(([id, figure]) => JSON.stringify(figure) !== JSON.stringify(before[id])).length;
    if (changed > 0) await keepDraft(db, viewer, where, { ...before, ...read.figures });
    return { changed };
  });
}

/** What the school sent last; nothing before it sent anything. */
export async function latestFigures(db: TenantDb, viewer: Viewer, { roundId, schoolId }: Omit<Where, "version">): Promise<FilledFigures> {
  const latest = await db.schoolReturn.findFirst({ where: { trustId: viewer.trustId, roundId, schoolId }, orderBy: { number: "desc" }, select: { id: true } });
  if (!latest) return {};
  const rows = await db.returnFigure.findMany({ where: { trustId: viewer.trustId, returnId: latest.id } });
  return Object.fromEntries(rows.map(({ measure, part, status, count, outOf }) => [`${measure}.${part}`, filled.parse({ status, count, outOf }) as Filled]));
}

/** @throws NotFound for anybody but the school's leaders */
export async function mustFill(db: TenantDb, viewer: Viewer, { roundId, schoolId }: Omit<Where, "version">) {
  if (!canFillReturn(viewer, schoolId)) throw new NotFound();
  return { round: await findRound(db, viewer, roundId), school: await findRoundSchool(db, viewer, schoolId) };
}

async function keepDraft(db: TenantDb, viewer: Viewer, { roundId, schoolId, version }: Where, figures: FilledFigures): Promise<void> {
  const { trustId, personId: savedById, at: savedAt } = viewer;
  const where = { trustId, roundId, schoolId };
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`return:${roundId}:${schoolId}`}, 0))`;
  const before = await db.returnDraft.findUnique({ where: { trustId_roundId_schoolId: where }, select: { version: true, figures: true } });
  if ((before?.version ?? 0) !== version) throw new Stale(draftFigures(before?.figures ?? {}), before?.version ?? 0);
  if (before) await db.returnDraft.updateMany({ where, data: { figures: figures as object, version: version + 1, savedById, savedAt } });
  else await db.returnDraft.createMany({ data: [{ ...where, figures: figures as object, version: 1, savedById, savedAt }] });
  await recordEvent(db, viewer, "return.draft-saved", { subjectId: roundId, facts: { schoolId, figures: Object.keys(figures).length } });
}
