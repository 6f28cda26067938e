import { withTenant } from "@/lib/db/with-tenant";
import { askCoach } from "@/lib/institute/coaching/ask-coach";
import { giveCoach } from "@/lib/institute/coaching/give-coach";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aCohort } from "./a-cohort";

/** A cohort with two members and a coach from outside who has the first of them as a participant. */
export async function aCoach() {
  const made = await aCohort();
  const { trust, facilitator, teacher, assistant, cohortId, joins } = made;
  const { trustId } = trust;
  for (const who of [teacher, assistant]) await joins(who);
  const members = await withTenant(facilitator, (db) => db.cohortMember.findMany({ where: { trustId, cohortId } }));
  const memberOf = ({ personId }: Viewer) => members.find((one) => one.personId === personId)?.id ?? "";
  /** Asks somebody from outside, and gives them these people. */
  const coached = async (name: string, ...people: Viewer[]) => {
    const { id: cohortCoachId } = await askCoach(facilitator, { requestId: v7(), cohortId, name, email: `${name.toLowerCase().replaceAll(" ", ".")}@coaches.example` });
    if (people.length > 0) await giveCoach(facilitator, { requestId: v7(), cohortCoachId, memberIds: people.map(memberOf) });
    const { personId } = await withTenant(facilitator, (db) => db.cohortCoach.findUniqueOrThrow({ where: { trustId_id: { trustId, id: cohortCoachId } } }));
    return { coach: await trust.viewer(personId), cohortCoachId };
  };
  const { coach, cohortCoachId } = await coached("Cleo Coach", teacher);
  const coachingOf = (who: Viewer) => withTenant(facilitator, async (db) => (await db.coaching.findFirstOrThrow({ where: { trustId, personId: who.personId, overFrom: null } })).id);
  return { ...made, trustId, memberOf, coached, coach, cohortCoachId, coachingOf, coachingId: await coachingOf(teacher) };
}
