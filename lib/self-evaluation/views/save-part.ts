import { isDeepStrictEqual } from "node:util";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { type Answers, answersOf } from "./answers";
import { findEvaluation } from "./find-evaluation";
import type { OnPart } from "./on-part";

/**
 * Keeps what the viewer's side says of one indicator; nobody of the other side sees it before both have shared. Areas of another are left out.
 * @returns also the indicator that follows, if one does
 * @throws NotFound for whoever is of neither side, or an unknown indicator; Refused once the side has shared
 * @throws Stale with a colleague's answers when they saved since `version` and something of them would be lost
 */
export function savePart(viewer: Viewer, { evaluationId, indicator, version }: OnPart, said: Answers): Promise<{ version: number; savedAt: Date; next: string | undefined }> {
  const { trustId, personId: savedById, at: savedAt } = viewer;
  return withTenant(viewer, async (db) => {
    const { side, schoolId, indicators } = await findEvaluation(db, viewer, evaluationId);
    const place = indicators.findIndex(({ key }) => key === indicator);
    const about = indicators[place];
    if (!side || !about) throw new NotFound();
    const answers: Answers = Object.fromEntries(about.areas.flatMap(({ key }) => (said[key] ? [[key, said[key]]] : [])));
    const following = indicators[place + 1]?.key;
    const where = { trustId, evaluationId, side, indicator };
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`evaluation:${evaluationId}:${side}`}, 0))`;
    const before = await db.evaluationPart.findUnique({ where: { trustId_evaluationId_side_indicator: where } });
    const stood = before ? answersOf(before.answers) : {};
    if (before && isDeepStrictEqual(stood, answers)) return { version: before.version, savedAt: before.savedAt, next: following };
    if ((before?.version ?? 0) !== version && losesAnything(stood, answers)) throw new Stale(stood, before?.version ?? 0);
    const next = (before?.version ?? 0) + 1;
    if (before) await db.evaluationPart.updateMany({ where, data: { answers, version: next, savedById, savedAt } });
    else await db.evaluationPart.createMany({ data: [{ ...where, schoolId, answers, version: next, savedById, savedAt }] });
    return { version: next, savedAt, next: following };
  });
}

/** Whether something that was saved is not in what is saved now. */
const losesAnything = (before: Answers, now: Answers): boolean =>
  Object.entries(before).some(([area, one]) => (one.stands !== null && one.stands !== now[area]?.stands) || !(now[area]?.evidence ?? "").startsWith(one.evidence));
