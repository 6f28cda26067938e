import type { FullTrust } from "../full-trust/full-trust";
import { everybodyBut, type Persona } from "../full-trust/people";
import type { ActionPlace, PagePlace } from "../places";

const staff = everybodyBut("guest", "formerPrincipal", "governor", "trustee");
const mine: Persona[] = ["teacher"];
const script = (more = "") => ({ institute }: FullTrust) => `/institute/scripts/${institute.scriptId}${more}`;

export const scriptPages: Record<string, PagePlace> = {
  "/(trust)/institute/scripts/page": { path: () => "/institute/scripts", opens: staff },
  "/(trust)/institute/scripts/[scriptId]/page": { path: script(), opens: mine },
  // What it says to whom is tried in project-draft.served.test.ts.
  "/(trust)/institute/scripts/[scriptId]/draft/route": { path: script("/draft"), opens: [] },
  "/(trust)/institute/scripts/[scriptId]/print/page": { path: script("/print"), opens: mine },
  "/(trust)/institute/scripts/[scriptId]/pdf/route": { path: script("/pdf"), opens: mine },
};

const action = (name: string) => `app/(trust)/institute/scripts/actions.ts#${name}`;

export const scriptActions: Record<string, ActionPlace> = {
  [action("startScriptAction")]: { path: () => "/institute/scripts", rightful: "teacher", may: everybodyBut("guest", "formerPrincipal", "governor", "trustee", "teacher"), fields: () => ({}) },
  [action("saveScriptAction")]: {
    path: script(), rightful: "teacher",
    fields: ({ institute }) => ({ scriptId: institute.scriptId, version: String(institute.scriptVersion), about: "The marking", issue: "x", side: "", options: "", resolution: "", move: "" }),
  },
  [action("deleteScriptAction")]: { path: script(), rightful: "teacher", fields: ({ institute }) => ({ scriptId: institute.scriptId }) },
};
