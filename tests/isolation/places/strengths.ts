import type { FullTrust } from "../full-trust/full-trust";
import { everybodyBut } from "../full-trust/people";
import type { ActionPlace, PagePlace } from "../places";

const cohort = ({ institute }: FullTrust) => `/institute/cohorts/${institute.cohortId}/strengths`;
const one = ({ institute }: FullTrust) => `/institute/strengths/${institute.strengthId}`;
const kind = { kind: "coach", subject: "", elementId: "", words: "Asks first" };

export const strengthPages: Record<string, PagePlace> = {
  "/(trust)/institute/cohorts/[cohortId]/strengths/page": { path: cohort, opens: ["teacher", "presenter", "formerLead"] },
  "/(trust)/institute/strengths/page": { path: () => "/institute/strengths", opens: ["formerLead"] },
  "/(trust)/institute/strengths/[strengthId]/page": { path: one, opens: ["teacher", "formerLead"] },
};

const action = (name: string) => `app/(trust)/institute/strengths/actions.ts#${name}`;

export const strengthActions: Record<string, ActionPlace> = {
  // Whoever works here says it of themselves, for every cohort that they are in or will be; the teacher, who is in it, has said so already.
  [action("consentAction")]: { path: ({ institute }) => `/institute/cohorts/${institute.shortCohortId}/strengths`, rightful: "actionOwner", may: everybodyBut("guest", "formerPrincipal", "governor", "trustee", "actionOwner", "presenter"), fields: ({ institute }) => ({ cohortId: institute.shortCohortId, gives: "yes" }) },
  [action("noteStrengthAction")]: { path: cohort, rightful: "formerLead", fields: ({ institute, people }) => ({ cohortId: institute.cohortId, personId: people.teacher.personId, ...kind }) },
  [action("rewordStrengthAction")]: { path: one, rightful: "formerLead", fields: ({ institute }) => ({ strengthId: institute.strengthId, version: "1", ...kind }) },
  [action("agreeToStrengthAction")]: { path: one, rightful: "teacher", fields: ({ institute }) => ({ strengthId: institute.strengthId, version: "1" }) },
  [action("askAboutStrengthAction")]: { path: one, rightful: "teacher", fields: ({ institute }) => ({ strengthId: institute.strengthId, version: "1", askLine: "We did it together" }) },
  [action("takeOutStrengthAction")]: { path: one, rightful: "teacher", may: ["formerLead"], fields: ({ institute }) => ({ strengthId: institute.strengthId }) },
};
