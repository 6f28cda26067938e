import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { counted } from "@/lib/words";
import { areasOf } from "../indicators/indicator";
import { type Answers, answersOf, said } from "./answers";
import { findEvaluation } from "./find-evaluation";

/**
 * Shares the viewer's side's view, deliberately and for good: from then on it stays as it is, and once the other side has shared too, both
 * are read by the school's leadership team and the executive team. Sharing twice is sharing once.
 * @throws NotFound for whoever is of neither side; Refused while an area has no word, unless that is said, or a text may name a child
 */
export function shareView(viewer: Viewer, { evaluationId, restCannotBeSaid, noChildNamed }: { evaluationId: string; restCannotBeSaid: boolean; noChildNamed: boolean }): Promise<void> {
  const { trustId, personId: sharedById, at: sharedAt } = viewer;
  return withTenant(viewer, async (db) => {
    const { side, schoolId, indicators, shared } = await findEvaluation(db, viewer, evaluationId);
    if (!side) throw new NotFound();
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`evaluation:${evaluationId}:${side}`}, 0))`;
    if (shared[side]) return;
    const parts = await db.evaluationPart.findMany({ where: { trustId, evaluationId, side } });
    const answers: Answers = Object.assign({}, ...parts.map((part) => answersOf(part.answers)));
    const open = areasOf(indicators).length - said(areasOf(indicators), answers);
    if (open === areasOf(indicators).length) throw new Refused("Nothing is said about any area yet.");
    if (open > 0 && !restCannotBeSaid) throw new Refused(`${counted(open, "area has", "areas have")} no word yet. Go on with them, or tick that you cannot say yet.`, "restCannotBeSaid");
    await askAboutNames(db, trustId, Object.values(answers).map(({ evidence }) => ({ field: "form", text: evidence })), noChildNamed);
    const { count } = await db.evaluationSharing.createMany({ data: [{ trustId, evaluationId, schoolId, side, sharedById, sharedAt }], skipDuplicates: true });
    if (count > 0) await recordEvent(db, viewer, "evaluation.shared", { subjectId: evaluationId, facts: { schoolId, side } });
  });
}
