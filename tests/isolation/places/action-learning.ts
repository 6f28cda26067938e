import type { FullTrust } from "../full-trust/full-trust";
import { everybodyBut, type Persona } from "../full-trust/people";
import type { ActionPlace, PagePlace } from "../places";

const staff = everybodyBut("guest", "formerPrincipal", "governor", "trustee");
const met = ({ sets }: FullTrust) => `/action-learning/${sets.metId}`;
const coordinate = () => "/action-learning/coordinate";
const forming = () => "/action-learning/coordinate/form";
const today: Persona[] = ["seniorLeader", "principalOfBirch", "seniorLeaderOfCedar", "formerLead"];

export const setPages: Record<string, PagePlace> = {
  "/(trust)/action-learning/page": { path: () => "/action-learning", opens: staff },
  "/(trust)/action-learning/[setId]/page": { path: met, opens: [...today, "principalOfCedar"] },
  "/(trust)/action-learning/coordinate/page": { path: coordinate, opens: ["coordinator"] },
  "/(trust)/action-learning/coordinate/form/page": { path: forming, opens: ["coordinator"] },
};

const mine = (name: string) => `app/(trust)/action-learning/actions.ts#${name}`;
const meeting = (name: string) => `app/(trust)/action-learning/meetings/actions.ts#${name}`;
const coordinating = (name: string) => `app/(trust)/action-learning/coordinate/actions.ts#${name}`;
const onMet = ({ sets }: FullTrust) => ({ setId: sets.metId });
const onTopic = ({ sets }: FullTrust) => ({ topicId: sets.topicId });
const onPlanned = ({ sets }: FullTrust) => ({ meetingId: sets.plannedId });
const when = { day: "2026-12-10", time: "08:30", slotMinutes: "30", place: "Library" };
const place = (who: { personId: string }, school: { id: string }) => `${who.personId}~${school.id}`;

export const setActions: Record<string, ActionPlace> = {
  [mine("offerTopicAction")]: { path: met, rightful: "seniorLeader", may: today, fields: (full) => ({ ...onMet(full), title: "Money in the trust" }) },
  [mine("voteAction")]: { path: met, rightful: "principalOfBirch", may: today, fields: (full) => ({ ...onTopic(full), wants: "true" }) },
  [mine("chooseTopicAction")]: { path: met, rightful: "principalOfBirch", may: today, fields: onTopic },
  [mine("takeTopicBackAction")]: { path: met, rightful: "seniorLeader", fields: onTopic },
  [mine("leaveSetAction")]: { path: met, rightful: "seniorLeader", may: today, fields: onMet },
  [meeting("planMeetingAction")]: { path: met, rightful: "seniorLeader", may: today, fields: (full) => ({ ...onMet(full), ...when }) },
  [meeting("moveMeetingAction")]: { path: met, rightful: "seniorLeader", may: today, fields: (full) => ({ ...onPlanned(full), ...when }) },
  [meeting("callOffMeetingAction")]: { path: met, rightful: "seniorLeader", may: today, fields: onPlanned },
  [coordinating("formSetAction")]: {
    path: forming, rightful: "coordinator",
    fields: ({ people, schools }) => ({
      name: "Another set", facilitatorId: people.formerLead.personId, first: place(people.seniorLeader, schools.oakfield), second: place(people.principalOfBirch, schools.birch), third: place(people.principalOfCedar, schools.cedar), fourth: "", fifth: "",
    }),
  },
  [coordinating("addMemberAction")]: { path: coordinate, rightful: "coordinator", fields: (full) => ({ setId: full.sets.shortId, place: place(full.people.principalOfCedar, full.schools.cedar) }) },
  [coordinating("changeFacilitatorAction")]: { path: coordinate, rightful: "coordinator", fields: (full) => ({ ...onMet(full), facilitatorId: full.people.financeDirector.personId }) },
  [coordinating("letMemberGoAction")]: { path: coordinate, rightful: "coordinator", fields: (full) => ({ ...onMet(full), personId: full.people.seniorLeader.personId }) },
  [coordinating("endSetAction")]: { path: coordinate, rightful: "coordinator", fields: onMet },
};
