import type { FullTrust } from "../full-trust/full-trust";
import { everybodyBut, type Persona } from "../full-trust/people";
import type { ActionPlace, PagePlace } from "../places";

const staff = everybodyBut("guest", "formerPrincipal", "governor", "trustee");
const cohort: Persona[] = ["teacher", "presenter"];
const mine = ({ institute }: FullTrust) => `/institute/cohorts/${institute.cohortId}/project`;
const project = (more = "") => ({ institute }: FullTrust) => `/institute/projects/${institute.projectId}${more}`;
const open = (more = "") => ({ institute }: FullTrust) => `/institute/projects/${institute.openProjectId}${more}`;
const showcase = ({ institute }: FullTrust) => `/institute/showcases/${institute.showcaseId}`;

export const projectPages: Record<string, PagePlace> = {
  "/(trust)/institute/cohorts/[cohortId]/project/page": { path: mine, opens: cohort },
  // What it says to whom is tried in project-draft.served.test.ts.
  "/(trust)/institute/cohorts/[cohortId]/project/draft/route": { path: (full) => `${mine(full)}/draft`, opens: [] },
  "/(trust)/institute/projects/[projectId]/page": { path: project(), opens: ["teacher", "formerLead"] },
  "/(trust)/institute/projects/[projectId]/showcase/page": { path: open("/showcase"), opens: ["presenter"] },
  "/(trust)/institute/showcases/page": { path: () => "/institute/showcases", opens: staff },
  "/(trust)/institute/showcases/[showcaseId]/page": { path: showcase, opens: staff },
};

const action = (name: string) => `app/(trust)/institute/projects/actions.ts#${name}`;
const said = { question: "Does asking first help?", serves: "", baseline: "", involved: "", tried: "", measure: "", before: "", beforeOf: "", after: "", afterOf: "", beforeWords: "", afterWords: "", result: "", limits: "" };

export const projectActions: Record<string, ActionPlace> = {
  [action("saveProjectAction")]: { path: mine, rightful: "teacher", may: ["presenter"], fields: ({ institute }) => ({ cohortId: institute.cohortId, version: String(institute.projectVersion), next: "share", ...said }) },
  [action("enterLogAction")]: { path: mine, rightful: "teacher", may: ["presenter"], fields: ({ institute }) => ({ cohortId: institute.cohortId, doneOn: "2026-11-12", text: "We tried it" }) },
  [action("removeFromLogAction")]: { path: mine, rightful: "teacher", fields: ({ institute }) => ({ entryId: institute.logId }) },
  [action("openToCohortAction")]: { path: project(), rightful: "teacher", fields: ({ institute }) => ({ projectId: institute.projectId, opens: "yes" }) },
  [action("showProjectTooAction")]: { path: project(), rightful: "teacher", fields: ({ institute }) => ({ projectId: institute.projectId }) },
  [action("replyOnProjectAction")]: { path: project(), rightful: "teacher", may: ["formerLead"], fields: ({ institute }) => ({ projectId: institute.projectId, text: "Thank you" }) },
  [action("takeReplyBackAction")]: { path: project(), rightful: "formerLead", fields: ({ institute }) => ({ replyId: institute.projectReplyId }) },
  [action("publishShowcaseAction")]: { path: open("/showcase"), rightful: "presenter", fields: ({ institute }) => ({ projectId: institute.openProjectId }) },
  [action("withdrawShowcaseAction")]: { path: showcase, rightful: "presenter", fields: ({ institute }) => ({ projectId: institute.openProjectId }) },
};
