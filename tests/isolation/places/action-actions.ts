import { finishAction } from "@/lib/actions/finish-action";
import { THEN } from "@/tests/support/a-trust";
import type { FullTrust } from "../full-trust/full-trust";
import type { ActionPlace } from "../places";

const of = (room: string, name: string) => `app/(trust)/${room}/actions.ts#${name}`;
const page = ({ checkIns }: FullTrust) => `/actions/${checkIns.actionId}`;
const act = ({ checkIns }: FullTrust) => ({ actionId: checkIns.actionId, version: "1" });
const priority = { title: "Reading aloud", baseline: "Half read weekly", successCriterion: "All read weekly", component: "align-strategy", s: "standards" };

export const actionActions: Record<string, ActionPlace> = {
  [of("actions", "addActionAction")]: {
    path: () => "/actions/new", rightful: "principal",
    fields: ({ schools, people }) => ({ schoolId: schools.oakfield.id, title: "Look at the rota", dueOn: "2026-12-01", ownerId: people.actionOwner.personId, s: "standards" }),
  },
  [of("actions", "updateProgressAction")]: { path: page, rightful: "actionOwner", fields: (full) => ({ ...act(full), progress: "stuck", note: "Waiting" }) },
  [of("actions", "finishActionAction")]: { path: page, rightful: "actionOwner", fields: (full) => ({ ...act(full), outcome: "It worked" }) },
  [of("actions", "handOnActionAction")]: { path: page, rightful: "lead", fields: (full) => ({ ...act(full), ownerId: full.people.seniorLeader.personId }) },
  [of("actions", "reopenActionAction")]: {
    path: page, rightful: "actionOwner", before: () => [],
    fields: async ({ people, checkIns: { actionId } }) => {
      await finishAction(people.actionOwner, { actionId, version: 1, outcome: "It worked" });
      return { actionId };
    },
  },
  [of("priorities", "addPriorityAction")]: { path: () => "/priorities/new", rightful: "principal", fields: ({ schools }) => ({ ...priority, schoolId: schools.oakfield.id, startsOn: "2026-11-19" }) },
  [of("priorities", "editPriorityAction")]: { path: ({ checkIns }) => `/priorities/${checkIns.priorityId}`, rightful: "principal", fields: ({ checkIns }) => ({ ...priority, priorityId: checkIns.priorityId, version: "1" }) },
  [of("priorities", "tellStaffAction")]: { path: ({ checkIns }) => `/priorities/${checkIns.priorityId}`, rightful: "principal", fields: ({ checkIns }) => ({ priorityId: checkIns.priorityId, version: String(THEN.getTime()), title: "Reading aloud" }) },
  [of("priorities", "takeTellingBackAction")]: { path: ({ checkIns }) => `/priorities/${checkIns.priorityId}`, rightful: "principal", fields: ({ checkIns }) => ({ priorityId: checkIns.priorityId, toldId: checkIns.toldId }) },
  [of("priorities", "endPriorityAction")]: { path: ({ checkIns }) => `/priorities/${checkIns.priorityId}`, rightful: "principal", fields: ({ checkIns }) => ({ priorityId: checkIns.priorityId, version: "1" }) },
};
