import { finishStudy } from "@/lib/credits/save-study";
import type { FullTrust } from "../full-trust/full-trust";
import { everybodyBut } from "../full-trust/people";
import type { ActionPlace, PagePlace } from "../places";

const staff = everybodyBut("guest", "formerPrincipal");
const atModule = (rest = "") => ({ modules }: FullTrust) => `/rubric/modules/${modules.moduleId}${rest}`;
const study = (rest = "") => ({ modules }: FullTrust) => `/rubric/credits/${modules.studyId}${rest}`;
const finished = ({ modules }: FullTrust) => `/rubric/credits/${modules.finishedId}`;
const transcript = (rest = "") => ({ modules }: FullTrust) => `/rubric/credits/transcripts/${modules.transcriptId}${rest}`;
const portfolio = (form: "print" | "pdf") => ({ modules }: FullTrust) => `/rubric/credits/portfolio/${form}?study=${modules.finishedId}`;

export const modulePages: Record<string, PagePlace> = {
  "/(public)/verify/page": { path: () => "/verify", opens: "anybody" },
  "/(trust)/rubric/modules/page": { path: () => "/rubric/modules", opens: staff },
  "/(trust)/rubric/modules/new/page": { path: () => "/rubric/modules/new", opens: ["lead"] },
  "/(trust)/rubric/modules/[moduleId]/page": { path: atModule(), opens: staff },
  "/(trust)/rubric/modules/[moduleId]/edit/page": { path: atModule("/edit"), opens: ["lead"] },
  "/(trust)/rubric/modules/[moduleId]/edit/reading/page": { path: atModule("/edit/reading"), opens: ["lead"] },
  "/(trust)/rubric/modules/[moduleId]/edit/university/page": { path: atModule("/edit/university"), opens: ["lead"] },
  "/(trust)/rubric/modules/[moduleId]/edit/publish/page": { path: atModule("/edit/publish"), opens: ["lead"] },
  "/(trust)/rubric/credits/page": { path: () => "/rubric/credits", opens: staff },
  "/(trust)/rubric/credits/[studyId]/page": { path: study(), opens: ["teacher"] },
  // It answers to no GET at all.
  "/(trust)/rubric/credits/[studyId]/draft/route": { path: study("/draft"), opens: [] },
  "/(trust)/rubric/credits/portfolio/page": { path: () => "/rubric/credits/portfolio", opens: ["teacher"] },
  "/(trust)/rubric/credits/portfolio/print/page": { path: portfolio("print"), opens: ["teacher"] },
  "/(trust)/rubric/credits/portfolio/pdf/route": { path: portfolio("pdf"), opens: ["teacher"] },
  "/(trust)/rubric/credits/transcripts/page": { path: () => "/rubric/credits/transcripts", opens: staff },
  "/(trust)/rubric/credits/transcripts/[transcriptId]/page": { path: transcript(), opens: ["teacher"] },
  "/(trust)/rubric/credits/transcripts/[transcriptId]/pdf/route": { path: transcript("/pdf"), opens: ["teacher"] },
};

const writing = (name: string) => `app/(trust)/rubric/modules/actions.ts#${name}`;
const studying = (name: string) => `app/(trust)/rubric/credits/actions.ts#${name}`;
const onModule = ({ modules }: FullTrust) => ({ moduleId: modules.moduleId });
const editor = (path: ActionPlace["path"], fields: ActionPlace["fields"]): ActionPlace => ({ path, rightful: "lead", fields });
const own = (path: ActionPlace["path"], fields: ActionPlace["fields"]): ActionPlace => ({ path, rightful: "teacher", fields });

export const moduleActions: Record<string, ActionPlace> = {
  [writing("addModuleAction")]: editor(() => "/rubric/modules/new", ({ rubric }) => ({ frameworkId: rubric.frameworkId, title: "Time to think" })),
  [writing("saveWordsAction")]: editor(atModule("/edit"), (full) => ({ ...onModule(full), version: "4", title: "Time to think", hours: "3", why: "To think", task: "Wait", questions: "Who?", elementIds: [full.rubric.elementId] })),
  [writing("saveReadingAction")]: editor(atModule("/edit/reading"), (full) => ({ ...onModule(full), version: "4", "own.0.title": "Ours", "own.0.by": "A colleague", "own.0.link": "" })),
  [writing("saveUniversityAction")]: editor(atModule("/edit/university"), (full) => ({ ...onModule(full), version: "4", validated: "no" })),
  [writing("publishModuleAction")]: editor(atModule("/edit/publish"), (full) => ({ ...onModule(full), seen: "4" })),
  [writing("takeModuleAwayAction")]: editor(atModule("/edit/publish"), (full) => ({ ...onModule(full), away: "true" })),
  // Whoever works here begins a module for themselves.
  [studying("beginStudyAction")]: { path: atModule(), rightful: "middleLeader", may: ["teacher", "trustee", "principalOfCedar", "seniorLeaderOfCedar"], fields: onModule },
  [studying("saveStudyAction")]: own(study(), ({ modules }) => ({ studyId: modules.studyId, version: "2", next: "finish", tried: "I waited", changed: "", reflection: "It helped" })),
  [studying("reopenStudyAction")]: own(finished, ({ modules }) => ({ studyId: modules.finishedId })),
  [studying("deleteStudyAction")]: own(study(), ({ modules }) => ({ studyId: modules.studyId })),
  [studying("makeTranscriptAction")]: own(() => "/rubric/credits/transcripts", async ({ people, modules }) => {
    await finishStudy(people.teacher, { studyId: modules.studyId, version: 2, read: [], tried: "x", changed: "", reflection: "x" });
    return { study: [modules.studyId, modules.finishedId] };
  }),
  [studying("withdrawTranscriptAction")]: own(transcript(), ({ modules }) => ({ transcriptId: modules.transcriptId })),
};
