import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { seal, unseal } from "@/lib/confidentiality/seal";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { asDate, asDay } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import type { ShareWordsInput } from "../schema";
import { ownSession } from "../sessions/set-session";
import { keepWordsDraft } from "./draft";
import { placeOf, wish as wishOf } from "./places";
import { askedIn, type Share, toShare } from "./to-share";

/**
 * Shares what the participant has written for a session with its coach, as it stands in the boxes that they were asked: all of it or nothing. Again, it
 * replaces what the coach read, and an empty box takes it away. It is saved first, so that whatever then stands in the way loses nothing. What they would
 * like to talk about stays as it is once the session was held; what they take from it comes from its day on.
 * @throws NotFound for anybody but the participant; Stale as `saveWords` does
 * @throws Refused once it was called off or the coaching is over, for what can no longer or not yet be shared, where half of something or all of it is missing, or when a text may name a child
 */
export async function shareWords(viewer: Viewer, { noChildNamed, ...input }: ShareWordsInput): Promise<void> {
  const { trustId, personId } = viewer;
  const { sessionId } = input;
  const { saved } = await withTenant(viewer, (db) => keepWordsDraft(db, viewer, input));
  await withTenant(viewer, async (db) => {
    const { content } = await keepWordsDraft(db, viewer, { ...input, version: saved.version });
    const session = await ownSession(db, viewer, sessionId);
    if (session.calledOffAt) throw new Refused("It was called off. Set another day first: what you wrote stays with it.");
    const asked = askedIn(input);
    const held = session.markedAt !== null;
    if (held && asked.includes("wish")) await mustBeAsShared(db, trustId, sessionId, content.wish);
    const shares = asked.filter((kind) => !(held && kind === "wish")).map((kind) => toShare(kind, content, asDay(session.heldOn), viewer.today));
    if (!shares.some(({ value }) => value) && (await db.onlineWords.count({ where: { trustId, sessionId } })) === 0)
      throw new Refused("There is nothing to share yet. Write in one of the boxes first.");
    await askAboutNames(db, trustId, shares.flatMap(({ texts }) => Object.entries(texts).map(([field, text]) => ({ field, text }))), noChildNamed);
    for (const share of shares) await keepKind(db, viewer, session, share);
    await recordEvent(db, viewer, "online-words.saved", { subjectId: sessionId, ownerId: personId });
  });
}

/** What somebody would have liked to talk about is not shared after they have talked. @throws Refused where it says something else than what was shared */
async function mustBeAsShared(db: TenantDb, trustId: string, sessionId: string, wish: string): Promise<void> {
  const shared = await db.onlineWords.findUnique({ where: { trustId_sessionId_kind: { trustId, sessionId, kind: "wish" } } });
  const read = shared ? wishOf.parse(await unseal(db, trustId, placeOf.words(sessionId, "wish"), shared.sealed)).text : "";
  if (read !== wish) throw new Refused("Your coach has said that the session was held, so this stays as you shared it, and what you changed stays yours. Open the page again to share the rest", "wish");
}

type Session = Awaited<ReturnType<typeof ownSession>>;

async function keepKind(db: TenantDb, { trustId, at: savedAt }: Viewer, { id: sessionId, personId, coachId }: Session, { kind, value, due }: Share): Promise<void> {
  const where = { trustId, sessionId, kind };
  if (!value) return void (await db.onlineWords.deleteMany({ where }));
  const data = { sealed: await seal(db, trustId, placeOf.words(sessionId, kind), value), dueOn: due && asDate(due), savedAt };
  const { count } = await db.onlineWords.updateMany({ where, data: { ...data, version: { increment: 1 } } });
  if (count === 0) await db.onlineWords.createMany({ data: [{ ...where, personId, coachId, ...data }], skipDuplicates: true });
}
