import { removePart } from "@/lib/rubric/drafts/remove-part";
import { addEditor } from "@/lib/rubric/editors/add-editor";
import { addElement } from "@/lib/rubric/elements/add-element";
import { v7 } from "@/lib/submissions/uuid";
import { aPng } from "@/tests/support/a-picture";
import type { FullTrust } from "../full-trust/full-trust";
import type { Persona } from "../full-trust/people";
import type { ActionPlace, PagePlace } from "../places";

/** Those who start frameworks and say who writes them: the executives and the trust's team. */
const starters: Persona[] = ["lead", "executive", "formerLead", "financeDirector"];
const others: Persona[] = ["executive", "formerLead", "financeDirector"];

const at = (rest = "") => ({ rubric }: FullTrust) => `/rubric/frameworks/${rubric.frameworkId}${rest}`;
const atElement = (rest = "") => (full: FullTrust) => at(`/elements/${full.rubric.elementId}${rest}`)(full);

export const rubricDraftPages: Record<string, PagePlace> = {
  "/(trust)/rubric/new/page": { path: () => "/rubric/new", opens: starters },
  "/(trust)/rubric/frameworks/[frameworkId]/page": { path: at(), opens: ["lead"], leadsTo: "/settings", knows: others },
  "/(trust)/rubric/frameworks/[frameworkId]/areas/[areaId]/page": { path: (full) => at(`/areas/${full.rubric.areaId}`)(full), opens: ["lead"] },
  "/(trust)/rubric/frameworks/[frameworkId]/elements/[elementId]/page": { path: atElement(), opens: ["lead"] },
  "/(trust)/rubric/frameworks/[frameworkId]/elements/[elementId]/remarks/page": { path: atElement("/remarks"), opens: ["lead"] },
  "/(trust)/rubric/frameworks/[frameworkId]/elements/[elementId]/history/page": { path: atElement("/history"), opens: ["lead"] },
  "/(trust)/rubric/frameworks/[frameworkId]/pictures/page": { path: at("/pictures"), opens: ["lead"] },
  "/(trust)/rubric/frameworks/[frameworkId]/publish/page": { path: at("/publish"), opens: ["lead"] },
  "/(trust)/rubric/frameworks/[frameworkId]/settings/page": { path: at("/settings"), opens: starters },
  "/(trust)/rubric/pictures/[pictureId]/route": { path: ({ rubric }) => `/rubric/pictures/${rubric.pictureId}`, opens: ["lead"] },
};

const draft = (name: string) => `app/(trust)/rubric/frameworks/[frameworkId]/draft-actions.ts#${name}`;
const keeping = (name: string) => `app/(trust)/rubric/frameworks/[frameworkId]/keeping-actions.ts#${name}`;
const element = (name: string) => `app/(trust)/rubric/frameworks/[frameworkId]/elements/[elementId]/actions.ts#${name}`;

const framework = ({ rubric }: FullTrust) => ({ frameworkId: rubric.frameworkId });
const area = (full: FullTrust) => ({ ...framework(full), areaId: full.rubric.areaId });
const ofElement = (full: FullTrust) => ({ ...framework(full), elementId: full.rubric.elementId });
const part = (full: FullTrust) => ({ ...framework(full), of: "element", id: full.rubric.elementId });

export const rubricDraftActions: Record<string, ActionPlace> = {
  "app/(trust)/rubric/new/actions.ts#startFrameworkAction": { path: () => "/rubric/new", rightful: "lead", may: others, fields: () => ({ from: "blank", name: "Set plays", about: "" }) },
  [draft("addAreaAction")]: { path: at(), rightful: "lead", fields: (full) => ({ ...framework(full), title: "Feedback" }) },
  [draft("addElementAction")]: { path: at(), rightful: "lead", fields: (full) => ({ ...area(full), title: "Wait time" }) },
  [draft("movePartAction")]: {
    path: at(), rightful: "lead",
    fields: async (full) => {
      await addElement(full.people.lead, { ...area(full), requestId: v7(), title: "Another" });
      return { ...part(full), by: "down" };
    },
  },
  [draft("removePartAction")]: { path: at(), rightful: "lead", fields: (full) => ({ ...part(full), removed: "true" }) },
  [draft("bringBackAction")]: {
    path: at(), rightful: "lead", before: () => [],
    fields: async (full) => {
      await removePart(full.people.lead, { frameworkId: full.rubric.frameworkId, of: "element", id: full.rubric.elementId, removed: true });
      return { ...part(full), removed: "false" };
    },
  },
  "app/(trust)/rubric/frameworks/[frameworkId]/areas/[areaId]/actions.ts#editAreaAction": {
    path: (full) => at(`/areas/${full.rubric.areaId}`)(full), rightful: "lead", fields: (full) => ({ ...area(full), version: "1", title: "Questions", about: "", reviewOn: "2027-01-10" }),
  },
  [element("saveElementAction")]: { path: atElement(), rightful: "lead", fields: (full) => ({ ...ofElement(full), areaId: full.rubric.areaId, version: "2", title: "Wait time", summary: "", why: "It helps" }) },
  [element("addCommentAction")]: { path: atElement("/remarks"), rightful: "lead", fields: (full) => ({ ...ofElement(full), part: "why", passage: "", remark: "For whom?" }) },
  [element("settleCommentAction")]: { path: atElement("/remarks"), rightful: "lead", fields: (full) => ({ ...ofElement(full), commentId: full.rubric.commentId, settled: "true" }) },
  [keeping("editDetailsAction")]: { path: at("/settings"), rightful: "lead", fields: (full) => ({ ...framework(full), version: "2", name: "Ours", about: "" }) },
  [keeping("editStagesAction")]: { path: at("/settings"), rightful: "lead", fields: (full) => ({ ...framework(full), version: "2", "stages.0.name": "First", "stages.0.was": "0", "stages.1.name": "Then", "stages.1.was": "1" }) },
  // Whoever starts frameworks says who writes them and whether they are in use.
  [keeping("addEditorAction")]: { path: at("/settings"), rightful: "lead", may: others, fields: (full) => ({ ...framework(full), personId: full.people.principal.personId }) },
  [keeping("endEditorAction")]: {
    path: at("/settings"), rightful: "lead", may: others,
    fields: async (full) => {
      await addEditor(full.people.lead, { ...framework(full), personId: full.people.seniorLeader.personId });
      return { ...framework(full), personId: full.people.seniorLeader.personId };
    },
  },
  [keeping("retireFrameworkAction")]: { path: at("/settings"), rightful: "lead", may: others, fields: (full) => ({ ...framework(full), retired: "true" }) },
  [keeping("publishFrameworkAction")]: { path: at("/publish"), rightful: "lead", fields: (full) => ({ ...framework(full), version: "2", note: "The second" }) },
  "app/(trust)/rubric/frameworks/[frameworkId]/pictures/actions.ts#removePictureAction": { path: at("/pictures"), rightful: "lead", fields: (full) => ({ ...framework(full), pictureId: full.rubric.pictureId }) },
  "app/(trust)/rubric/frameworks/[frameworkId]/pictures/actions.ts#addPictureAction": {
    path: at("/pictures"), rightful: "lead", fields: (full) => ({ ...framework(full), alt: "A board", file: new File([new Uint8Array(aPng())], "board.png", { type: "image/png" }) }),
  },
};
