import type { FullTrust } from "../full-trust/full-trust";
import { everybodyBut } from "../full-trust/people";
import type { ActionPlace, PagePlace } from "../places";

const staff = everybodyBut("guest", "formerPrincipal", "governor", "trustee");
const cohort = (more = "") => ({ institute }: FullTrust) => `/institute/cohorts/${institute.cohortId}${more}`;
const programme = ({ institute }: FullTrust) => `/institute/programmes/${institute.programmeId}`;
const nomination = (named: "waitingId" | "sentId" | "offeredId") => ({ institute }: FullTrust) => `/institute/nominations/${institute[named]}`;

/** Whoever works here and has not put themselves forward, nor runs it. */
const mayPutForward = everybodyBut("guest", "formerPrincipal", "governor", "trustee", "formerLead", "teacher", "presenter", "middleLeader", "seniorLeaderOfCedar", "reviewerOfCedar", "principalOfBirch");

export const institutePages: Record<string, PagePlace> = {
  "/(trust)/institute/page": { path: () => "/institute", opens: staff },
  "/(trust)/institute/programmes/new/page": { path: () => "/institute/programmes/new", opens: ["executive", "administrator"] },
  "/(trust)/institute/programmes/[programmeId]/page": { path: programme, opens: ["executive", "administrator"] },
  "/(trust)/institute/cohorts/[cohortId]/page": { path: cohort(), opens: staff },
  "/(trust)/institute/cohorts/[cohortId]/facilitators/page": { path: cohort("/facilitators"), opens: ["executive", "administrator"] },
  "/(trust)/institute/cohorts/[cohortId]/nominate/page": { path: cohort("/nominate"), opens: mayPutForward },
  "/(trust)/institute/cohorts/[cohortId]/nominations/page": { path: cohort("/nominations"), opens: ["formerLead"] },
  "/(trust)/institute/nominations/[nominationId]/page": { path: nomination("waitingId"), opens: ["middleLeader", "formerLead", "principal"] },
};

const programmes = (name: string) => `app/(trust)/institute/programmes/actions.ts#${name}`;
const nominations = (name: string) => `app/(trust)/institute/nominations/actions.ts#${name}`;
const limits = { kind: "new_heads", about: "Heads in their first two years", places: "9", groupSize: "3", fewestSessions: "3", mostSessions: "4", sessionMinutes: "120" };

export const instituteActions: Record<string, ActionPlace> = {
  [programmes("startProgrammeAction")]: { path: () => "/institute/programmes/new", rightful: "executive", may: ["administrator"], fields: () => ({ ...limits, name: "New heads" }) },
  [programmes("editProgrammeAction")]: { path: programme, rightful: "executive", may: ["administrator"], fields: ({ institute }) => ({ ...limits, name: "New heads", programmeId: institute.programmeId, version: "1" }) },
  [programmes("startCohortAction")]: {
    path: programme, rightful: "executive", may: ["administrator"],
    fields: ({ institute, people }) => ({ programmeId: institute.programmeId, cohort: "2027/28", startsOn: "2027-09-06", endsOn: "2028-07-14", nominationsCloseOn: "2027-06-30", facilitatorIds: [people.formerLead.personId] }),
  },
  [programmes("addFacilitatorAction")]: { path: cohort("/facilitators"), rightful: "executive", may: ["administrator"], fields: ({ institute, people }) => ({ cohortId: institute.cohortId, personId: people.financeDirector.personId }) },
  [programmes("endFacilitatorAction")]: {
    path: cohort("/facilitators"), rightful: "executive", fields: ({ institute }) => ({ cohortFacilitatorId: institute.cohortFacilitatorId }),
    changesNothing: "somebody runs a cohort at all times, and this is its last facilitator",
  },
  // Whoever works in the trust puts themselves forward; those who have done so already are told so.
  [nominations("putForwardAction")]: { path: cohort("/nominate"), rightful: "actionOwner", fields: ({ institute, schools }) => ({ cohortId: institute.cohortId, standing: `teacher ${schools.oakfield.id}`, statement: "I lead maths" }), may: ["teacher", "principalOfCedar", "seniorLeaderOfCedar"] },
  [nominations("supportAction")]: { path: nomination("waitingId"), rightful: "principal", fields: ({ institute }) => ({ nominationId: institute.waitingId, supports: "no", supportLine: "Next year" }) },
  [nominations("chooseAction")]: { path: nomination("waitingId"), rightful: "formerLead", fields: ({ institute }) => ({ nominationId: institute.waitingId, outcome: "offered", reason: "A place is free", withoutSupport: "on" }) },
  [nominations("answerOfferAction")]: { path: nomination("offeredId"), rightful: "reviewerOfCedar", fields: ({ institute }) => ({ nominationId: institute.offeredId, answer: "accepted" }), shows: ["session", "gap-task"] },
  [nominations("withdrawAction")]: { path: nomination("waitingId"), rightful: "middleLeader", fields: ({ institute }) => ({ nominationId: institute.waitingId }) },
  "app/(trust)/institute/cohorts/actions.ts#leaveCohortAction": { path: cohort(), rightful: "presenter", may: ["formerLead"], fields: ({ institute }) => ({ memberId: institute.otherMemberId }) },
};
