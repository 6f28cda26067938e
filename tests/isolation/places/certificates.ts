import type { FullTrust } from "../full-trust/full-trust";
import type { ActionPlace, PagePlace } from "../places";

const completion = ({ institute }: FullTrust) => `/institute/cohorts/${institute.shortCohortId}/certificate`;
const certificate = (rest = "") => ({ institute }: FullTrust) => `/institute/certificates/${institute.certificateId}${rest}`;
const rule = ({ institute }: FullTrust) => `/institute/programmes/${institute.shortProgrammeId}/completion`;

export const certificatePages: Record<string, PagePlace> = {
  "/(trust)/institute/cohorts/[cohortId]/certificate/page": { path: completion, opens: ["teacher", "actionOwner", "formerLead"] },
  "/(trust)/institute/cohorts/[cohortId]/afterwards/page": { path: ({ institute }) => `/institute/cohorts/${institute.cohortId}/afterwards`, opens: ["formerLead"] },
  "/(trust)/institute/certificates/[certificateId]/page": { path: certificate(), opens: ["teacher"] },
  "/(trust)/institute/certificates/[certificateId]/pdf/route": { path: certificate("/pdf"), opens: ["teacher"] },
  "/(trust)/institute/programmes/[programmeId]/completion/page": { path: rule, opens: ["executive", "administrator"] },
};

const action = (name: string) => `app/(trust)/institute/certificates/actions.ts#${name}`;

export const certificateActions: Record<string, ActionPlace> = {
  // The teacher has taken theirs already, and is led to it.
  [action("takeCertificateAction")]: { path: completion, rightful: "actionOwner", may: ["teacher"], fields: ({ institute }) => ({ cohortId: institute.shortCohortId }) },
  [action("withdrawCertificateAction")]: { path: certificate(), rightful: "teacher", fields: ({ institute }) => ({ certificateId: institute.certificateId }) },
  [action("changeRuleAction")]: { path: rule, rightful: "executive", may: ["administrator"], fields: ({ institute }) => ({ programmeId: institute.shortProgrammeId, version: "1", mayMiss: "1", mayLeave: "2", needsProject: "yes" }) },
};
