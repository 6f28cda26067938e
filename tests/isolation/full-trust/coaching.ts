import { withTenant } from "@/lib/db/with-tenant";
import { askCoach } from "@/lib/institute/coaching/ask-coach";
import { giveCoach } from "@/lib/institute/coaching/give-coach";
import { v7 } from "@/lib/submissions/uuid";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

type Cohort = { cohortId: string; memberId: string };

/** The guest coaches the teacher; the other member of the cohort has no coach. */
export async function someCoaching({ formerLead, guest }: PeopledTrust["people"], { cohortId, memberId }: Cohort, _mark: Mark) {
  const { trustId } = guest;
  const { email } = await withTenant(guest, (db) => db.person.findUniqueOrThrow({ where: { trustId_id: { trustId, id: guest.personId } } }));
  const { id: cohortCoachId } = await askCoach(formerLead, { requestId: v7(), cohortId, name: guest.name, email });
  await giveCoach(formerLead, { requestId: v7(), cohortCoachId, memberIds: [memberId] });
  const { id: coachingId } = await withTenant(formerLead, (db) => db.coaching.findFirstOrThrow({ where: { trustId, memberId } }));
  return { cohortCoachId, coachingId };
}
