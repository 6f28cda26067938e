import { withTenant } from "@/lib/db/with-tenant";
import { askCoach } from "@/lib/institute/coaching/ask-coach";
import { giveCoach } from "@/lib/institute/coaching/give-coach";
import { setOnlineSession } from "@/lib/institute/coaching/sessions/set-session";
import { saveCoachNote, saveWish } from "@/lib/institute/coaching/words/keep-words";
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
  await saveWish(teacher, { sessionId: onlineSessionId, version: 0, text: mark("online-wish"), noChildNamed: true });
  await saveCoachNote(guest, { sessionId: onlineSessionId, version: 0, note: mark("coach-note"), noChildNamed: true });
  return { cohortCoachId, coachingId, onlineSessionId };
}
