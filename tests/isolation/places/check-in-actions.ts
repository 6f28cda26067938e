import { saveDraft } from "@/lib/check-ins/draft/save-draft";
import { draftContent } from "@/lib/check-ins/schema";
import type { FullTrust } from "../full-trust/full-trust";
import type { ActionPlace } from "../places";
import type { Caller } from "../http/outsiders";

const WEEK = "2026-11-16";
const of = (file: string, name: string) => `app/(trust)/check-ins/${file}#${name}`;
const open = ({ checkIns }: FullTrust) => ({ checkInId: checkIns.open.checkInId });
const page = ({ checkIns }: FullTrust) => `/check-ins/${checkIns.open.checkInId}`;
const week = () => `/check-ins/week/${WEEK}`;
const draft = (note: string) => ({ weekOf: WEEK, version: "1", "personal.note": note });
/** Another leader writes their own week by the same form. */
const otherLeaders: Caller[] = ["principalOfCedar"];

/** A draft in which every S of both schools is 'same', so that it can be shared. */
async function aWholeDraft({ people: { principal }, schools }: FullTrust) {
  const same = { direction: "same", needToTalk: false, done: "", cameOfIt: "", priorities: [] };
  const school = { safeguarding: same, standards: same, stakeholders: same, support: [], supportNote: "", newActions: [] };
  const content = draftContent.parse({ schools: { [schools.oakfield.id]: startingAt(school), [schools.birch.id]: startingAt(school) } });
  await saveDraft(principal, { weekOf: WEEK, version: 1, content });
  return { weekOf: WEEK, version: "2", noChildNamed: "on" };
}
const startingAt = <T extends Record<string, unknown>>(school: T) =>
  Object.fromEntries(Object.entries(school).map(([name, value]) => [name, value && typeof value === "object" && !Array.isArray(value) ? { ...value, start: 2 } : value]));

export const checkInActions: Record<string, ActionPlace> = {
  [of("week/[weekOf]/actions.ts", "saveDraftAction")]: { path: week, rightful: "principal", may: otherLeaders, fields: () => draft("another word") },
  [of("week/[weekOf]/actions.ts", "mergeDraftAction")]: {
    path: week, rightful: "principal", may: otherLeaders,
    fields: () => ({ weekOf: WEEK, version: "1", mine: JSON.stringify(draftContent.parse({ personal: { note: "mine" } })), "keep.personal.note": "mine" }),
  },
  [of("week/[weekOf]/actions.ts", "discardDraftAction")]: { path: week, rightful: "principal", before: () => [], fields: () => ({ weekOf: WEEK }) },
  [of("week/[weekOf]/summary/actions.ts", "shareAction")]: { path: () => `${week()}/summary`, rightful: "principal", fields: aWholeDraft },
  [of("[checkInId]/actions.ts", "respondAction")]: {
    path: page, rightful: "lead",
    fields: (full) => ({ ...open(full), version: "1", questions: "What would help", response: "Let us look at it together", noChildNamed: "on" }),
  },
  [of("[checkInId]/actions.ts", "addNoteAction")]: { path: page, rightful: "principal", fields: (full) => ({ ...open(full), text: "One more thing", noChildNamed: "on" }) },
  [of("[checkInId]/actions.ts", "answerSupportAction")]: {
    path: page, rightful: "lead",
    fields: ({ checkIns }) => ({ supportRequestId: checkIns.open.entries[0]?.supportRequestId ?? "", answer: "Somebody comes on Tuesday" }),
  },
  [of("[checkInId]/actions.ts", "markDiscussedAction")]: { path: page, rightful: "lead", before: () => [], fields: open },
  [of("[checkInId]/actions.ts", "deletePersonalPartAction")]: { path: page, rightful: "principal", before: () => [], fields: open },
};
