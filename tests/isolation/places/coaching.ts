import type { FullTrust } from "../full-trust/full-trust";
import type { ActionPlace, PagePlace } from "../places";

const cohort = ({ institute }: FullTrust) => `/institute/coaching/cohorts/${institute.cohortId}`;

const session = ({ institute }: FullTrust) => `/institute/coaching/sessions/${institute.onlineSessionId}`;

export const coachingPages: Record<string, PagePlace> = {
  "/(trust)/institute/coaching/cohorts/[cohortId]/page": { path: cohort, opens: ["formerLead"] },
  "/(trust)/institute/coaching/page": { path: () => "/institute/coaching", opens: ["teacher"] },
  "/(trust)/institute/coaching/[coachingId]/page": { path: ({ institute }) => `/institute/coaching/${institute.coachingId}`, opens: ["guest", "teacher"] },
  "/(trust)/institute/coaching/sessions/[sessionId]/page": { path: session, opens: ["guest", "teacher"] },
  // What they say to whom is tried in online-draft.served.test.ts.
  "/(trust)/institute/coaching/sessions/[sessionId]/draft/route": { path: (full) => `${session(full)}/draft`, opens: [] },
  "/(trust)/institute/coaching/sessions/[sessionId]/note/route": { path: (full) => `${session(full)}/note`, opens: [] },
};

const when = { heldOn: "2026-12-03", startsAt: "16:30", minutes: "60", link: "https://meet.example.net/again" };

const words = (name: string) => `app/(trust)/institute/coaching/words-actions.ts#${name}`;
const action = (name: string) => `app/(trust)/institute/coaching/actions.ts#${name}`;

export const coachingActions: Record<string, ActionPlace> = {
  [action("askCoachAction")]: { path: cohort, rightful: "formerLead", fields: ({ institute }) => ({ cohortId: institute.cohortId, name: "Cleo Coach", email: "cleo.coach@example.net" }) },
  [action("inviteCoachAgainAction")]: { path: cohort, rightful: "formerLead", fields: ({ institute }) => ({ cohortCoachId: institute.cohortCoachId }), changesNothing: "the job that mails the invitation writes it" },
  [action("giveCoachAction")]: { path: cohort, rightful: "formerLead", fields: ({ institute }) => ({ cohortCoachId: institute.cohortCoachId, memberIds: [institute.otherMemberId] }) },
  [action("setOnlineSessionAction")]: { path: ({ institute }) => `/institute/coaching/${institute.coachingId}`, rightful: "teacher", may: ["guest"], fields: ({ institute }) => ({ coachingId: institute.coachingId, ...when }), changesNothing: "a session is set already" },
  [action("moveOnlineSessionAction")]: { path: session, rightful: "teacher", may: ["guest"], fields: ({ institute }) => ({ sessionId: institute.onlineSessionId, version: "1", ...when }) },
  [action("callOffOnlineSessionAction")]: { path: session, rightful: "guest", may: ["teacher"], fields: ({ institute }) => ({ sessionId: institute.onlineSessionId, version: "1", calledOffLine: "I am not well" }) },
  [action("markHeldAction")]: { path: session, rightful: "guest", fields: ({ institute }) => ({ sessionId: institute.onlineSessionId }) },
  [words("wordsAction")]: { path: session, rightful: "teacher", fields: ({ institute }) => ({ sessionId: institute.onlineSessionId, version: String(institute.onlineDraftVersion), done: "yes", changed: "They decide more", wish: "How I hand things on", next: "share" }) },
  [words("coachNoteAction")]: { path: session, rightful: "guest", fields: ({ institute }) => ({ sessionId: institute.onlineSessionId, version: "1", note: "Ask about June" }) },
  [action("letCoachGoAction")]: { path: cohort, rightful: "formerLead", fields: ({ institute }) => ({ cohortCoachId: institute.cohortCoachId }) },
};
