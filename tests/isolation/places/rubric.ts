import { carry } from "@/lib/rubric/file/carry";
import { templateFile } from "@/lib/rubric/file/template";
import type { FullTrust } from "../full-trust/full-trust";
import { everybodyBut, type Persona } from "../full-trust/people";
import type { ActionPlace, PagePlace } from "../places";
import { rubricDraftActions, rubricDraftPages } from "./rubric-drafts";

const element = (rest = "") => ({ rubric }: FullTrust) => `/rubric/elements/${rubric.elementId}${rest}`;
const staff = everybodyBut("guest", "formerPrincipal");
const starters: Persona[] = ["executive", "financeDirector", "lead", "formerLead"];

export const rubricPages: Record<string, PagePlace> = {
  "/(trust)/rubric/page": { path: () => "/rubric", opens: staff },
  "/(trust)/rubric/search/page": { path: () => "/rubric/search?q=small+school", opens: staff },
  "/(trust)/rubric/study/page": { path: () => "/rubric/study", opens: staff },
  "/(trust)/rubric/elements/[elementId]/page": { path: element(), opens: staff },
  "/(trust)/rubric/elements/[elementId]/study/page": { path: element("/study"), opens: staff },
  ...rubricDraftPages,
  "/(trust)/rubric/areas/[areaId]/print/page": { path: ({ rubric }) => `/rubric/areas/${rubric.areaId}/print`, opens: staff },
  "/(trust)/rubric/frameworks/[frameworkId]/versions/page": { path: ({ rubric }) => `/rubric/frameworks/${rubric.frameworkId}/versions`, opens: staff },
  "/(trust)/rubric/peer-views/[peerViewId]/page": { path: ({ rubric }) => `/rubric/peer-views/${rubric.askedId}`, opens: ["actionOwner"] },
  "/(trust)/rubric/synonyms/page": { path: () => "/rubric/synonyms", opens: [...starters, "administrator"] },
  "/(trust)/rubric/new/file/page": { path: () => "/rubric/new/file", opens: starters },
  "/(trust)/rubric/new/file/template/route": { path: () => "/rubric/new/file/template", opens: starters },
  "/(trust)/rubric/frameworks/[frameworkId]/export/route": { path: ({ rubric }) => `/rubric/frameworks/${rubric.frameworkId}/export?format=json`, opens: staff },
};

const fromFile = (name: string) => `app/(trust)/rubric/new/file/actions.ts#${name}`;
const synonyms = (name: string) => `app/(trust)/rubric/synonyms/actions.ts#${name}`;
const study = (name: string) => `app/(trust)/rubric/study-actions.ts#${name}`;
const on = ({ rubric }: FullTrust) => ({ elementId: rubric.elementId });
const peer = ({ rubric }: FullTrust) => `/rubric/peer-views/${rubric.askedId}`;
const asked = ({ rubric }: FullTrust) => ({ peerViewId: rubric.askedId });
/** Whoever works here keeps such things for themselves; nobody keeps them for another. */
const forThemselves = { path: element("/study"), rightful: "middleLeader", may: ["teacher", "trustee", "principalOfCedar", "seniorLeaderOfCedar"] } as const satisfies Partial<ActionPlace>;
const own = (fields: ActionPlace["fields"]): ActionPlace => ({ ...forThemselves, may: [...forThemselves.may], fields });

export const rubricActions: Record<string, ActionPlace> = {
  ...rubricDraftActions,
  [study("chooseFocusAction")]: own(on),
  [study("endFocusAction")]: { path: element("/study"), rightful: "teacher", may: ["trustee", "principalOfCedar", "seniorLeaderOfCedar"], fields: on },
  [study("saveNoteAction")]: own((full) => ({ ...on(full), note: "Try it on Tuesday", version: "0" })),
  [study("saySelfViewAction")]: own((full) => ({ ...on(full), stage: "1", why: "I do it most days" })),
  [study("invitePeerAction")]: own((full) => ({ ...on(full), peerId: full.people.presenter.personId })),
  [study("answerPeerAction")]: { path: peer, rightful: "actionOwner", fields: (full) => ({ ...asked(full), stage: "1", seen: "Everybody had time to think", question: "" }) },
  [study("declinePeerAction")]: { path: peer, rightful: "actionOwner", fields: asked },
  // Either of the two may delete it.
  [study("deletePeerViewAction")]: { path: element("/study"), rightful: "actionOwner", may: ["teacher"], fields: asked },
  [fromFile("readFrameworkFileAction")]: {
    path: () => "/rubric/new/file", rightful: "executive", changesNothing: "it shows what is in a file and keeps none of it",
    fields: () => ({ file: new File(["Area,Element\nQuestioning,Wait time\n"], "ours.csv") }),
  },
  [fromFile("importFrameworkAction")]: { path: () => "/rubric/new/file", rightful: "executive", fields: () => ({ carried: carry(templateFile) }) },
  [synonyms("addSynonymAction")]: { path: () => "/rubric/synonyms", rightful: "administrator", fields: () => ({ says: "TA", means: "teaching assistant" }) },
  [synonyms("removeSynonymAction")]: { path: () => "/rubric/synonyms", rightful: "lead", fields: ({ rubric }) => ({ synonymId: rubric.synonymId }) },
  [synonyms("bringSynonymBackAction")]: { path: () => "/rubric/synonyms", rightful: "lead", before: () => [], fields: () => ({ says: "dirt time", means: "forest school" }) },
};
