import { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { readFirstSheet } from "@/lib/spreadsheet/read-first-sheet";
import type { Viewer } from "@/lib/viewers/viewer";
import { canFillReturn } from "../policy";
import { type DraftFigures, type Filled, type FilledFigures, figuresAsked, sameFigure } from "./figures";
import { findRound, findRoundSchool } from "./find-round";
import { LONGEST } from "./read-form";
import { readSheet } from "./read-sheet";

type Which = { roundId: string; schoolId: string };
type Where = Which & { version: number };
type Saved = { version: number; savedAt: Date };

const filled = z.union([
  z.object({ status: z.literal("available"), count: z.number().int(), outOf: z.number().int() }),
  z.object({ status: z.enum(["not-applicable", "not-available"]), count: z.null(), outOf: z.null() }),
]);
const box = z.string().max(LONGEST);
const unread = z.object({ status: z.literal("unread"), count: box, outOf: box, reason: box });

/** The figures of a return that was sent. */
export const sentFigures = (stored: unknown): FilledFigures => z.record(z.string(), filled).parse(stored) as Record<string, Filled>;
const draftFigures = (stored: unknown): DraftFigures => z.record(z.string(), z.union([filled, unread])).parse(stored) as DraftFigures;

/** What a school's leaders have filled in and not sent, with its version. */
export async function findDraft(db: TenantDb, viewer: Viewer, { roundId, schoolId }: Which) {
  const draft = await db.returnDraft.findUnique({ where: { trustId_roundId_schoolId: { trustId: viewer.trustId, roundId, schoolId } }, include: { savedBy: { select: { name: true } } } });
  return draft && { figures: draftFigures(draft.figures), version: draft.version, savedAt: draft.savedAt, savedBy: draft.savedBy.name };
}

/**
 * Keeps what is filled in, for the school's leaders alone; what cannot be read is kept as it was typed.
 * @throws NotFound for anybody but the school's leaders; Stale when a colleague saved since `version` and something of it would be lost
 * @throws ZodError when something is too long
 */
export function saveDraft(viewer: Viewer, where: Where, figures: DraftFigures): Promise<Saved> {
  return withTenant(viewer, async (db) => {
    const { round, school } = await mustFill(db, viewer, where);
    return keepDraft(db, viewer, where, askedOf(figuresAsked(round.measures, school), draftFigures(figures)));
  });
}

/**
 * Puts what a sheet says into the draft, over what stands in the boxes beside it: all of it or nothing. Figures that it does not name stay as
 * they are. Nothing is sent by it.
 * @returns how many figures it changed
 * @throws NotFound; Refused with what is wrong by row and column; Stale
 */
export async function fillFromSheet(viewer: Viewer, where: Where, bytes: Uint8Array, typed?: DraftFigures): Promise<{ changed: number }> {
  const table = await readFirstSheet(bytes);
  return withTenant(viewer, async (db) => {
    const { round, school } = await mustFill(db, viewer, where);
    const asked = figuresAsked(round.measures, school);
    const read = readSheet(table, asked);
    if ("wrong" in read) throw new Refused(read.wrong.join("\n"), "sheet");
    const before = typed ? askedOf(asked, draftFigures(typed)) : ((await findDraft(db, viewer, where))?.figures ?? (await latestFigures(db, viewer, where)));
    const changed = Object.entries(read.figures).filter(([id, figure]) => !sameFigure(figure, before[id])).length;
    if (changed > 0 || typed) await keepDraft(db, viewer, where, { ...before, ...read.figures });
    if (changed > 0) await recordEvent(db, viewer, "return.filled-from-sheet", { subjectId: where.roundId, facts: { schoolId: where.schoolId, figures: changed } });
    return { changed };
  });
}

/** What the school sent last; nothing before it sent anything. */
export async function latestFigures(db: TenantDb, viewer: Viewer, { roundId, schoolId }: Which): Promise<FilledFigures> {
  const latest = await db.schoolReturn.findFirst({ where: { trustId: viewer.trustId, roundId, schoolId }, orderBy: { number: "desc" }, select: { id: true } });
  if (!latest) return {};
  const rows = await db.returnFigure.findMany({ where: { trustId: viewer.trustId, returnId: latest.id } });
  return Object.fromEntries(rows.map(({ measure, part, status, count, outOf }) => [`${measure}.${part}`, filled.parse({ status, count, outOf }) as Filled]));
}

/** @throws NotFound for anybody but the school's leaders */
export async function mustFill(db: TenantDb, viewer: Viewer, { roundId, schoolId }: Which) {
  if (!canFillReturn(viewer, schoolId)) throw new NotFound();
  return { round: await findRound(db, viewer, roundId), school: await findRoundSchool(db, viewer, schoolId) };
}

/** Whoever writes to a school's return of a half term waits for whoever does so now. */
export const oneAtATime = (db: TenantDb, { roundId, schoolId }: Which) => db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`return:${roundId}:${schoolId}`}, 0))`;

/** Whether something that was saved is not in what is saved now. */
export const losesAnything = (before: DraftFigures, now: DraftFigures): boolean => Object.keys(before).some((id) => !sameFigure(before[id], now[id]));

const askedOf = (asked: readonly { id: string }[], figures: DraftFigures): DraftFigures => Object.fromEntries(asked.flatMap(({ id }) => (figures[id] ? [[id, figures[id]]] : [])));

async function keepDraft(db: TenantDb, viewer: Viewer, { roundId, schoolId, version }: Where, figures: DraftFigures): Promise<Saved> {
  const { trustId, personId: savedById, at: savedAt } = viewer;
  const where = { trustId, roundId, schoolId };
  await oneAtATime(db, where);
  const before = await findDraft(db, viewer, where);
  if (before && !losesAnything(before.figures, figures) && !losesAnything(figures, before.figures)) return before;
  if (before && before.version !== version && losesAnything(before.figures, figures)) throw new Stale(before.figures, before.version);
  const next = Math.max(before?.version ?? 0, version) + 1;
  if (before) await db.returnDraft.updateMany({ where, data: { figures: figures as object, version: next, savedById, savedAt } });
  else await db.returnDraft.createMany({ data: [{ ...where, figures: figures as object, version: next, savedById, savedAt }] });
  // It saves itself while it is written: that it was begun is enough.
  if (!before) await recordEvent(db, viewer, "return.begun", { subjectId: roundId, facts: { schoolId } });
  return { version: next, savedAt };
}
