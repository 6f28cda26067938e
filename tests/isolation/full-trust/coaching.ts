import { withTenant } from "@/lib/db/with-tenant";
import { askCoach } from "@/lib/institute/coaching/ask-coach";
import { giveCoach } from "@/lib/institute/coaching/give-coach";
import { setOnlineSession } from "@/lib/institute/coaching/sessions/set-session";
import { saveWords } from "@/lib/institute/coaching/words/draft";
import { saveCoachNote } from "@/lib/institute/coaching/words/save-note";
import { shareWords } from "@/lib/institute/coaching/words/share-words";
import { v7 } from "@/lib/submissions/uuid";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

type Cohort = { cohortId: string; memberId: string };

/** The guest coaches the teacher, and their first session is set; the other member of the cohort has no coach. */
export async function someCoaching({ formerLead, guest, teacher }: PeopledTrust["people"], { cohortId, memberId }: Cohort, mark: Mark) {
  const { trustId } = guest;
  const { email } = await withTenant(guest, (db) => db.person.findUniqueOrThrow({ where: { trustId_id: { trustId, id: guest.personId } } }));
  const { id: cohortCoachId } = await askCoach(formerLead, { requestId: v7(), cohortId, name: guest.name, email });
  await giveCoach(formerLead, { requestId: v7(), cohortCoachId, memberIds: [memberId] });
  const { id: coachingId } = await withTenant(formerLead, (db) => db.coaching.findFirstOrThrow({ where: { trustId, memberId } }));
  const said = mark("online-link");
  const { id: onlineSessionId } = await setOnlineSession(teacher, { requestId: v7(), coachingId, heldOn: "2026-11-19", startsAt: "16:00", minutes: 60, link: `https://meet.example.net/${said}` });
  await shareWords(teacher, { sessionId: onlineSessionId, version: 0, wish: mark("online-wish"), noChildNamed: true });
  const { version: onlineDraftVersion } = await saveWords(teacher, { sessionId: onlineSessionId, version: 1, changed: mark("online-draft") });
  await saveCoachNote(guest, { sessionId: onlineSessionId, version: 0, note: mark("coach-note") });
  return { cohortCoachId, coachingId, onlineSessionId, onlineDraftVersion };
}
