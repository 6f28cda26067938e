import type { FullTrust } from "../full-trust/full-trust";
import type { ActionPlace, PagePlace } from "../places";

const cohort = ({ institute }: FullTrust) => `/institute/coaching/cohorts/${institute.cohortId}`;

export const coachingPages: Record<string, PagePlace> = {
  "/(trust)/institute/coaching/cohorts/[cohortId]/page": { path: cohort, opens: ["formerLead"] },
};

const action = (name: string) => `app/(trust)/institute/coaching/actions.ts#${name}`;

export const coachingActions: Record<string, ActionPlace> = {
  [action("askCoachAction")]: { path: cohort, rightful: "formerLead", fields: ({ institute }) => ({ cohortId: institute.cohortId, name: "Cleo Coach", email: "cleo.coach@example.net" }) },
  [action("inviteCoachAgainAction")]: { path: cohort, rightful: "formerLead", fields: ({ institute }) => ({ cohortCoachId: institute.cohortCoachId }), changesNothing: "the job that mails the invitation writes it" },
  [action("giveCoachAction")]: { path: cohort, rightful: "formerLead", fields: ({ institute }) => ({ cohortCoachId: institute.cohortCoachId, memberIds: [institute.otherMemberId] }) },
  [action("letCoachGoAction")]: { path: cohort, rightful: "formerLead", fields: ({ institute }) => ({ cohortCoachId: institute.cohortCoachId }) },
};
