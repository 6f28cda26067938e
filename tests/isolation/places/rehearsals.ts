import { readRevision } from "@/lib/institute/rehearsals/read-revision";
import type { FullTrust } from "../full-trust/full-trust";
import type { Persona } from "../full-trust/people";
import type { ActionPlace, PagePlace } from "../places";

const cohort: Persona[] = ["teacher", "presenter", "formerLead"];
type Which = "toFormId" | "formedId" | "rehearsalId";
const at = (which: Which, more = "") => ({ institute }: FullTrust) => `/institute/sessions/${institute[which]}/rehearsal${more}`;

export const rehearsalPages: Record<string, PagePlace> = {
  "/(trust)/institute/sessions/[sessionId]/rehearsal/page": { path: at("rehearsalId"), opens: cohort },
  "/(trust)/institute/sessions/[sessionId]/rehearsal/live/route": { path: at("rehearsalId", "/live"), opens: cohort },
};

const action = (name: string) => `app/(trust)/institute/sessions/[sessionId]/rehearsal/actions.ts#${name}`;
const on = (which: Which) => ({ institute }: FullTrust) => ({ sessionId: institute[which] });
const inRound = (full: FullTrust) => ({ ...on("rehearsalId")(full), round: "1" });

export const rehearsalActions: Record<string, ActionPlace> = {
  [action("formAction")]: { path: at("toFormId"), rightful: "formerLead", fields: on("toFormId") },
  [action("formAnewAction")]: {
    path: at("formedId"), rightful: "formerLead",
    fields: async (full) => ({ ...on("formedId")(full), revision: String(await readRevision(full.people.formerLead, full.institute.formedId)) }),
  },
  [action("swapAction")]: {
    path: at("formedId"), rightful: "formerLead", fields: (full) => ({ ...on("formedId")(full), personId: full.people.teacher.personId, otherId: full.people.teacher.personId }),
    changesNothing: "two people make one pair, and nobody changes places with themselves",
  },
  [action("joinAction")]: { path: at("formedId"), rightful: "formerLead", fields: (full) => ({ ...on("formedId")(full), personId: full.people.presenter.personId }) },
  [action("leaveAction")]: { path: at("rehearsalId"), rightful: "formerLead", fields: (full) => ({ ...on("rehearsalId")(full), personId: full.people.presenter.personId }) },
  [action("beginAction")]: { path: at("formedId"), rightful: "formerLead", fields: (full) => ({ ...on("formedId")(full), roundMinutes: "10" }) },
  [action("nextRoundAction")]: { path: at("rehearsalId"), rightful: "formerLead", fields: inRound },
  [action("pauseAction")]: { path: at("rehearsalId"), rightful: "formerLead", fields: inRound },
  [action("goOnAction")]: { path: at("rehearsalId"), rightful: "formerLead", fields: inRound, changesNothing: "the clock runs, so there is nothing to go on with" },
  [action("extendRoundAction")]: { path: at("rehearsalId"), rightful: "formerLead", fields: (full) => ({ ...inRound(full), seen: "0" }) },
  [action("endAction")]: { path: at("rehearsalId"), rightful: "formerLead", fields: inRound },
};
