import type { FullTrust } from "../full-trust/full-trust";
import type { ActionPlace, PagePlace } from "../places";

const mine = ({ institute }: FullTrust) => `/institute/cohorts/${institute.cohortId}/before-and-after`;
const statements = ({ institute }: FullTrust) => `/institute/programmes/${institute.programmeId}/statements`;

export const selfAssessmentPages: Record<string, PagePlace> = {
  "/(trust)/institute/cohorts/[cohortId]/before-and-after/page": { path: mine, opens: ["teacher", "presenter", "formerLead"] },
  "/(trust)/institute/cohorts/[cohortId]/before-and-after/[personId]/page": { path: (full) => `${mine(full)}/${full.people.presenter.personId}`, opens: ["formerLead"] },
  "/(trust)/institute/programmes/[programmeId]/statements/page": { path: statements, opens: ["executive", "administrator"] },
};

const action = (name: string) => `app/(trust)/institute/before-and-after/actions.ts#${name}`;

export const selfAssessmentActions: Record<string, ActionPlace> = {
  [action("answerAction")]: {
    path: mine, rightful: "teacher",
    fields: ({ institute }) => ({ cohortId: institute.cohortId, part: "start", wording: "1", statements: "1", version: "1", statement1: "3", sentence: "To begin sooner", shows: "me" }),
    // A fellow who saw the first version of their own answer changes that one.
    may: ["presenter"],
  },
  [action("showAction")]: { path: mine, rightful: "teacher", fields: ({ institute }) => ({ assessmentId: institute.assessmentId, shows: "yes" }) },
  [action("deleteAnswerAction")]: { path: mine, rightful: "teacher", fields: ({ institute }) => ({ assessmentId: institute.assessmentId }) },
  [action("wordStatementsAction")]: { path: statements, rightful: "executive", may: ["administrator"], fields: ({ institute }) => ({ programmeId: institute.programmeId, version: "1", statements: "I ask before I advise" }) },
};
