import { findCohort } from "@/lib/institute/cohorts/find-cohort";
import { withTenant } from "@/lib/db/with-tenant";
import { markAttendance } from "@/lib/institute/sessions/mark-attendance";
import { planSession } from "@/lib/institute/sessions/plan-session";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aCohort } from "./a-cohort";

/** A cohort of so many, and a session today at which a conversation is rehearsed and all but the absent are marked as having come. */
export async function aRehearsingSession({ people = 7, absent = 0 } = {}) {
  const all = await aCohort();
  const { trust, oak, elm, facilitator, cohortId } = all;
  const members: Viewer[] = [];
  for (let at = 0; at < people; at += 1) {
    const who = await trust.person(`Person ${String.fromCharCode(65 + at)}`, { role: "teacher", school: at % 2 ? oak : elm });
    await all.joins(who);
    members.push(who);
  }
  const session = (heldOn: string, by = facilitator) =>
    planSession(by, { requestId: v7(), cohortId, theme: "Difficult conversations", heldOn, startsAt: "13:30", minutes: 150, place: "Oakfield hall", plan: "", rehearses: "on" }).then(({ id }) => id);
  const came = async (sessionId: string, those: readonly Viewer[], by = facilitator) => {
    const found = await withTenant(by, (db) => findCohort(db, by, cohortId));
    await markAttendance(by, sessionId, Object.fromEntries(found.members.map(({ id, personId }) => [id, those.some((one) => one.personId === personId) ? "came" : "missed"])));
  };
  const sessionId = await session(facilitator.today);
  const here = members.slice(0, people - absent);
  await came(sessionId, here);
  return { ...all, members, here, sessionId, session, came };
}
