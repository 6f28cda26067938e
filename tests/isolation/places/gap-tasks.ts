import { aPng } from "@/tests/support/a-picture";
import { pdfFile } from "@/prisma/seed/documents/pdf-file";
import type { FullTrust } from "../full-trust/full-trust";
import type { Persona } from "../full-trust/people";
import type { ActionPlace, PagePlace } from "../places";

const cohort: Persona[] = ["teacher", "presenter", "formerLead"];
const session = (more = "") => ({ institute }: FullTrust) => `/institute/sessions/${institute.sessionId}${more}`;
const task = (named: "taskId" | "secondTaskId" = "taskId") => ({ institute }: FullTrust) => `/institute/gap-tasks/${institute[named]}`;
const answer = (named: "answerId" | "broughtId" = "answerId") => ({ institute }: FullTrust) => `/institute/answers/${institute[named]}`;

export const gapTaskPages: Record<string, PagePlace> = {
  "/(trust)/institute/cohorts/[cohortId]/sessions/new/page": { path: ({ institute }) => `/institute/cohorts/${institute.cohortId}/sessions/new`, opens: ["formerLead"] },
  "/(trust)/institute/sessions/[sessionId]/page": { path: session(), opens: cohort },
  // The cohort knows its sessions; keeping them is the facilitators'.
  "/(trust)/institute/sessions/[sessionId]/edit/page": { path: session("/edit"), opens: ["formerLead"] },
  "/(trust)/institute/sessions/[sessionId]/attendance/page": { path: session("/attendance"), opens: ["formerLead"] },
  "/(trust)/institute/sessions/[sessionId]/call-off/page": { path: ({ institute }) => `/institute/sessions/${institute.nextSessionId}/call-off`, opens: ["formerLead"] },
  "/(trust)/institute/gap-tasks/[taskId]/page": { path: task(), opens: cohort },
  // What it says to whom is tried in gap-task-draft.served.test.ts.
  "/(trust)/institute/gap-tasks/[taskId]/draft/route": { path: ({ institute }) => `/institute/gap-tasks/${institute.taskId}/draft`, opens: [] },
  "/(trust)/institute/answers/[answerId]/page": { path: answer(), opens: ["teacher", "formerLead"] },
  "/(trust)/institute/pictures/[pictureId]/route": { path: ({ institute }) => `/institute/pictures/${institute.pictureId}`, opens: ["teacher", "formerLead"] },
  "/(trust)/institute/files/[fileId]/route": { path: ({ institute }) => `/institute/files/${institute.fileId}`, opens: ["teacher", "formerLead"] },
};

const sessions = (name: string) => `app/(trust)/institute/sessions/actions.ts#${name}`;
const tasks = (name: string) => `app/(trust)/institute/gap-tasks/actions.ts#${name}`;
const said = { theme: "Feedback", heldOn: "2026-12-10", startsAt: "13:30", minutes: "150", place: "Oakfield", plan: "" };
const onSession = ({ institute }: FullTrust) => ({ sessionId: institute.sessionId });

export const gapTaskActions: Record<string, ActionPlace> = {
  [sessions("planSessionAction")]: { path: ({ institute }) => `/institute/cohorts/${institute.cohortId}/sessions/new`, rightful: "formerLead", fields: ({ institute }) => ({ cohortId: institute.cohortId, ...said }) },
  [sessions("editSessionAction")]: { path: session("/edit"), rightful: "formerLead", fields: (full) => ({ ...onSession(full), version: String(full.institute.sessionVersion), ...said, heldOn: "2026-11-05" }) },
  [sessions("addMaterialAction")]: { path: session(), rightful: "formerLead", fields: (full) => ({ ...onSession(full), material: "A page to read", href: "https://example.org", words: "" }) },
  [sessions("removeMaterialAction")]: { path: session(), rightful: "formerLead", fields: (full) => ({ ...onSession(full), materialId: full.institute.materialId }) },
  [sessions("markAttendanceAction")]: { path: session("/attendance"), rightful: "formerLead", fields: (full) => ({ ...onSession(full), [full.institute.memberId]: "missed" }) },
  [sessions("setTaskAction")]: { path: session(), rightful: "formerLead", fields: (full) => ({ ...onSession(full), title: "Ask first", about: "Once a day", dueOn: "2026-11-12" }) },
  [sessions("callOffAction")]: { path: ({ institute }) => `/institute/sessions/${institute.nextSessionId}/call-off`, rightful: "formerLead", fields: ({ institute }) => ({ sessionId: institute.nextSessionId, calledOffLine: "The hall is flooded", dueOn: "" }) },
  [sessions("holdAfterAllAction")]: { path: ({ institute }) => `/institute/sessions/${institute.calledOffId}`, rightful: "formerLead", fields: ({ institute }) => ({ sessionId: institute.calledOffId }) },
  [tasks("rewordTaskAction")]: { path: task(), rightful: "formerLead", fields: ({ institute }) => ({ taskId: institute.taskId, version: "2", title: "Ask twice", about: "Once a day", dueOn: "2026-12-01" }) },
  [tasks("tryAction")]: {
    path: task("secondTaskId"), rightful: "presenter", may: ["teacher"],
    fields: ({ institute }) => ({ taskId: institute.secondTaskId, version: "1", step: "send", did: "I asked", evidence: "", changed: "They answered", learned: "To wait", alt: "", photo: new File([new Uint8Array(aPng())], "a.png", { type: "image/png" }), file: new File([new Uint8Array(pdfFile(["A plan"]))], "a plan.pdf", { type: "application/pdf" }) }),
  },
  [tasks("removePictureAction")]: { path: task("secondTaskId"), rightful: "presenter", fields: ({ institute }) => ({ pictureId: institute.ownPictureId }) },
  [tasks("removeFileAction")]: { path: task("secondTaskId"), rightful: "presenter", fields: ({ institute }) => ({ fileId: institute.ownFileId }) },
  [tasks("askForTimeAction")]: { path: task(), rightful: "presenter", may: ["teacher"], fields: ({ institute }) => ({ taskId: institute.taskId, askedUntil: "2026-12-09", reason: "Two weeks of cover" }) },
  [tasks("answerAboutTimeAction")]: { path: task("secondTaskId"), rightful: "formerLead", fields: ({ institute }) => ({ extensionId: institute.extensionId, gives: "yes", answer: "" }) },
  [tasks("bringAction")]: { path: answer("broughtId"), rightful: "presenter", fields: ({ institute }) => ({ answerId: institute.broughtId, brings: "no" }) },
  [tasks("showAnswerTooAction")]: { path: answer("broughtId"), rightful: "presenter", fields: ({ institute }) => ({ answerId: institute.broughtId }) },
  [tasks("replyAction")]: { path: answer("broughtId"), rightful: "presenter", may: ["formerLead"], fields: ({ institute }) => ({ answerId: institute.broughtId, text: "Thank you" }) },
};
