import { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import type { Saved } from "@/lib/forms/keep-draft";
import { readFirstSheet } from "@/lib/spreadsheet/read-first-sheet";
import type { Viewer } from "@/lib/viewers/viewer";
import { canFillReturn } from "../policy";
import { type DraftFigures, type Filled, type FilledFigures, figuresAsked, type Meanwhile, sameFigure } from "./figures";
import { findRound, findRoundSchool } from "./find-round";
import { LONGEST } from "./read-form";
import { readSheet } from "./read-sheet";

type Which = { roundId: string; schoolId: string };
/** The version of the draft, and the number of the last sent return, that the page saw; 0 where there was none. */
type Where = Which & { version: number; seen: number };

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
 * @throws NotFound for anybody but the school's leaders; Stale with what a colleague sent since, or saved since `version` where something of it would be lost
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
 * they are. Nothing is sent by it, and nothing is written where neither the sheet nor what is typed changes anything.
 * @returns how many figures it changed
 * @throws NotFound; Refused with what is wrong by row and column; Stale
 */
export async function fillFromSheet(viewer: Viewer, where: Where, bytes: Uint8Array, typed: DraftFigures): Promise<{ changed: number }> {
  const table = await readFirstSheet(bytes);
  return withTenant(viewer, async (db) => {
    const { round, school } = await mustFill(db, viewer, where);
    const asked = figuresAsked(round.measures, school);
    const read = readSheet(table, asked);
    if ("wrong" in read) throw new Refused(read.wrong.join("\n"), "sheet");
    const before = askedOf(asked, draftFigures(typed));
    const stands = (await findDraft(db, viewer, where))?.figures ?? (await latestSent(db, viewer, where)).figures;
    const changed = Object.entries(read.figures).filter(([id, figure]) => !sameFigure(figure, before[id])).length;
    if (changed > 0 || losesAnything(stands, before) || losesAnything(before, stands)) await keepDraft(db, viewer, where, { ...before, ...read.figures });
    if (changed > 0) await recordEvent(db, viewer, "return.filled-from-sheet", { subjectId: where.roundId, facts: { schoolId: where.schoolId, figures: changed } });
    return { changed };
  });
}

/** What the school sent last; number 0 and nothing before it sent anything. */
export async function latestSent(db: TenantDb, viewer: Viewer, { roundId, schoolId }: Which): Promise<{ number: number; figures: FilledFigures }> {
  const latest = await db.schoolReturn.findFirst({ where: { trustId: viewer.trustId, roundId, schoolId }, orderBy: { number: "desc" }, select: { id: true, number: true } });
  if (!latest) return { number: 0, figures: {} };
  const rows = await db.returnFigure.findMany({ where: { trustId: viewer.trustId, returnId: latest.id } });
  return { number: latest.number, figures: Object.fromEntries(rows.map(({ measure, part, status, count, outOf }) => [`${measure}.${part}`, filled.parse({ status, count, outOf }) as Filled])) };
}

/** @throws NotFound for anybody but the school's leaders */
export async function mustFill(db: TenantDb, viewer: Viewer, { roundId, schoolId }: Which) {
  if (!canFillReturn(viewer, schoolId)) throw new NotFound();
  return { round: await findRound(db, viewer, roundId), school: await findRoundSchool(db, viewer, schoolId) };
}

/** Whoever writes to a school's return of a half term waits for whoever does so now. */
export const oneAtATime = (db: TenantDb, { roundId, schoolId }: Which) => db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`return:${roundId}:${schoolId}`}, 0))`;

/** Nobody writes over what a colleague saved or sent before they have seen it. @throws Stale, first with what was sent */
export function mustHaveSeen({ version, seen }: Pick<Where, "version" | "seen">, latest: { number: number; figures: FilledFigures }, draft: { figures: DraftFigures; version: number } | null, now: DraftFigures): void {
  if (latest.number > seen) throw new Stale<Meanwhile>({ figures: latest.figures, sent: latest.number }, Math.max(draft?.version ?? 0, version) + 1);
  if (draft && draft.version !== version && losesAnything(draft.figures, now)) throw new Stale<Meanwhile>({ figures: draft.figures }, draft.version);
}

/** Whether something that was saved is not in what is saved now. */
const losesAnything = (before: DraftFigures, now: DraftFigures): boolean => Object.keys(before).some((id) => !sameFigure(before[id], now[id]));

const askedOf = (asked: readonly { id: string }[], figures: DraftFigures): DraftFigures => Object.fromEntries(asked.flatMap(({ id }) => (figures[id] ? [[id, figures[id]]] : [])));

async function keepDraft(db: TenantDb, viewer: Viewer, { roundId, schoolId, ...page }: Where, figures: DraftFigures): Promise<Saved> {
  const { trustId, personId: savedById, at: savedAt } = viewer;
  const where = { trustId, roundId, schoolId };
  await oneAtATime(db, where);
  const before = await findDraft(db, viewer, where);
  mustHaveSeen(page, await latestSent(db, viewer, where), before, figures);
  if (before && !losesAnything(before.figures, figures) && !losesAnything(figures, before.figures)) return before;
  const next = Math.max(before?.version ?? 0, page.version) + 1;
  if (before) await db.returnDraft.updateMany({ where, data: { figures: figures as object, version: next, savedById, savedAt } });
  else await db.returnDraft.createMany({ data: [{ ...where, figures: figures as object, version: next, savedById, savedAt }] });
  // It saves itself while it is written: that it was begun is enough.
  if (!before) await recordEvent(db, viewer, "return.begun", { subjectId: roundId, facts: { schoolId } });
  return { version: next, savedAt };
}
