import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { seal } from "@/lib/confidentiality/seal";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import type { SpeakInput } from "../schema";
import { placeOf } from "./places";
import { slotOf } from "./slot-of";

/**
 * Says something in another's slot: a member asks, or challenges and gives the because; the facilitator speaks once the members have finished, and then nothing more is asked (case study 000).
 * @throws NotFound for whoever has not come, and for the slot's own presenter
 * @throws Refused for a facilitator who asks or speaks before the members have finished, for a member once the facilitator has spoken, when the day is over, or when it may name a child
 */
export function speakInSlot(viewer: Viewer, { meetingId, partId, requestId, kind, text, because, noChildNamed }: SpeakInput): Promise<void> {
  const { trustId, personId: authorId, at: saidAt } = viewer;
  return withTenant(viewer, async (db) => {
    if ((await slotOf(db, viewer, { meetingId, partId })).presenterId === authorId) throw new NotFound();
    await askAboutNames(db, trustId, [{ field: "text", text }, { field: "because", text: because }], noChildNamed);
    await once(db, viewer, requestId, async (id) => {
      const sealed = await seal(db, trustId, placeOf.word(id), text);
      const reason = kind === "challenge" ? await seal(db, trustId, placeOf.because(id), because) : null;
      await db.slotWord.createMany({ data: [{ trustId, meetingId, id, partId, authorId, kind, sealed, because: reason, saidAt }] });
    });
  });
}

/** Takes back what one said oneself; it is truly gone. @throws NotFound for anybody else; Refused when the day is over */
export function takeWordBack(viewer: Viewer, { meetingId, wordId }: { meetingId: string; wordId: string }): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { count } = await db.slotWord.deleteMany({ where: { trustId: viewer.trustId, meetingId, id: wordId, authorId: viewer.personId } });
    if (count === 0) throw new NotFound();
    await recordEvent(db, viewer, "set-meeting.word-taken-back", { subjectId: meetingId });
  });
}
