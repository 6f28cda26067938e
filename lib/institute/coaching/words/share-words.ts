import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { seal } from "@/lib/confidentiality/seal";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { asDate, asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import type { ShareWordsInput } from "../schema";
import { ownSession } from "../sessions/set-session";
import { keepWordsDraft, saveWords } from "./draft";
import { type Kind, placeOf, type WordsContent } from "./places";

/**
 * Shares what the participant has written for a session with its coach, as it stands; again, it replaces what the coach read, and an empty box takes it away.
 * It is saved first, so that whatever then stands in the way loses nothing. What they would like to talk about stays as it is once the session was held;
 * what they take from it comes from its day on.
 * @throws NotFound for anybody but the participant; Stale as `saveWords` does
 * @throws Refused once it was called off or the coaching is over, where half of something is missing, or when a text may name a child
 */
export async function shareWords(viewer: Viewer, { noChildNamed, ...input }: ShareWordsInput): Promise<void> {
  const { trustId, personId } = viewer;
  const { sessionId } = input;
  const { version } = await saveWords(viewer, input);
  await withTenant(viewer, async (db) => {
    const session = await ownSession(db, viewer, sessionId);
    if (session.calledOffAt) throw new Refused("It was called off. Set another day first: what you wrote stays with it.");
    const { content, saved } = await keepWordsDraft(db, viewer, { sessionId, version });
    const { done, changed, learned, wish, take, dueOn } = content;
    if ((changed || learned) && !done) throw new Refused("Say whether you did it", "done");
    const heldOn = asDay(session.heldOn);
    const came = heldOn <= viewer.today;
    if (came && take) mustHaveADay(dueOn, heldOn);
    await askAboutNames(db, trustId, Object.entries({ changed, learned, wish, take }).map(([field, text]) => ({ field, text })), noChildNamed);
    const keep = (kind: Kind, value: object | false, due: Day | null = null) => keepKind(db, viewer, session, { kind, value, due });
    await keep("back", done !== "" && { done, changed, learned });
    if (!session.markedAt) await keep("wish", wish !== "" && { text: wish });
    if (came) await keep("take", take !== "" && { text: take }, dueOn || null);
    await db.onlineDraft.updateMany({ where: { trustId, sessionId, personId }, data: { sharedVersion: saved.version } });
    await recordEvent(db, viewer, "online-words.saved", { subjectId: sessionId, ownerId: personId });
  });
}

function mustHaveADay(dueOn: WordsContent["dueOn"], heldOn: Day): void {
  if (!dueOn) throw new Refused("Give the day by which you will have done it", "dueOn");
  if (dueOn < heldOn) throw new Refused("Choose the session’s day or one after it", "dueOn");
}

type Session = Awaited<ReturnType<typeof ownSession>>;

async function keepKind(db: TenantDb, { trustId, at: savedAt }: Viewer, { id: sessionId, personId, coachId }: Session, { kind, value, due }: { kind: Kind; value: object | false; due: Day | null }): Promise<void> {
  const where = { trustId, sessionId, kind };
  if (!value) return void (await db.onlineWords.deleteMany({ where }));
  const data = { sealed: await seal(db, trustId, placeOf.words(sessionId, kind), value), dueOn: due && asDate(due), savedAt };
  const { count } = await db.onlineWords.updateMany({ where, data: { ...data, version: { increment: 1 } } });
  if (count === 0) await db.onlineWords.createMany({ data: [{ ...where, personId, coachId, ...data }], skipDuplicates: true });
}
