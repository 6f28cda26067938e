import type { FullTrust } from "../full-trust/full-trust";
import { everybodyBut, type Persona } from "../full-trust/people";
import type { ActionPlace, PagePlace } from "../places";

const staff = everybodyBut("guest", "formerPrincipal", "governor", "trustee");
const met = ({ sets }: FullTrust) => `/action-learning/${sets.metId}`;
const coordinate = () => "/action-learning/coordinate";
const forming = () => "/action-learning/coordinate/form";
const planned = ({ sets }: FullTrust) => `/action-learning/meetings/${sets.plannedId}`;
const now = ({ sets }: FullTrust) => `/action-learning/meetings/${sets.now.meetingId}`;
const here: Persona[] = ["middleLeader", "principal", "financeDirector"];
const today: Persona[] = ["seniorLeader", "principalOfBirch", "seniorLeaderOfCedar", "formerLead"];

export const setPages: Record<string, PagePlace> = {
  "/(trust)/action-learning/page": { path: () => "/action-learning", opens: staff },
  "/(trust)/action-learning/[setId]/page": { path: met, opens: [...today, "principalOfCedar"] },
  "/(trust)/action-learning/meetings/[meetingId]/page": { path: now, opens: [...here, "reviewerOfCedar"] },
  "/(trust)/action-learning/meetings/[meetingId]/live/route": { path: (full) => `${now(full)}/live`, opens: [...here, "reviewerOfCedar"] },
  "/(trust)/action-learning/coordinate/page": { path: coordinate, opens: ["coordinator"] },
  "/(trust)/action-learning/coordinate/form/page": { path: forming, opens: ["coordinator"] },
};

const mine = (name: string) => `app/(trust)/action-learning/actions.ts#${name}`;
const meeting = (name: string) => `app/(trust)/action-learning/meetings/actions.ts#${name}`;
const coordinating = (name: string) => `app/(trust)/action-learning/coordinate/actions.ts#${name}`;
const onMet = ({ sets }: FullTrust) => ({ setId: sets.metId });
const onTopic = ({ sets }: FullTrust) => ({ topicId: sets.topicId });
const onPlanned = ({ sets }: FullTrust) => ({ meetingId: sets.plannedId });
const part = (name: string) => `app/(trust)/action-learning/meetings/part-actions.ts#${name}`;
const word = (name: string) => `app/(trust)/action-learning/meetings/word-actions.ts#${name}`;
const onNow = ({ sets }: FullTrust) => ({ meetingId: sets.now.meetingId });
const onSlot = ({ sets }: FullTrust) => ({ meetingId: sets.now.meetingId, partId: sets.now.partId });
const onNext = ({ sets }: FullTrust) => ({ meetingId: sets.now.meetingId, partId: sets.nextPartId });
const when = { day: "2026-12-10", time: "08:30", slotMinutes: "30", place: "Library" };
const place = (who: { personId: string }, school: { id: string }) => `${who.personId}~${school.id}`;

export const setActions: Record<string, ActionPlace> = {
  [mine("offerTopicAction")]: { path: met, rightful: "seniorLeader", may: today, fields: (full) => ({ ...onMet(full), title: "Money in the trust" }) },
  [mine("voteAction")]: { path: met, rightful: "principalOfBirch", may: today, fields: (full) => ({ ...onTopic(full), wants: "true" }) },
  [mine("chooseTopicAction")]: { path: met, rightful: "principalOfBirch", may: today, fields: onTopic },
  [mine("takeTopicBackAction")]: { path: met, rightful: "seniorLeader", fields: onTopic },
  [mine("leaveSetAction")]: { path: met, rightful: "seniorLeader", may: today, fields: onMet },
  [meeting("planMeetingAction")]: { path: met, rightful: "seniorLeader", may: today, fields: (full) => ({ ...onMet(full), ...when }) },
  [meeting("moveMeetingAction")]: { path: planned, rightful: "seniorLeader", may: today, fields: (full) => ({ ...onPlanned(full), ...when }) },
  [meeting("callOffMeetingAction")]: { path: planned, rightful: "seniorLeader", may: today, fields: onPlanned },
  [meeting("startMeetingAction")]: { path: planned, rightful: "seniorLeader", may: today, fields: (full) => ({ ...onPlanned(full), here: today.map((persona) => full.people[persona].personId) }), shows: ["set-first-issue", "set-first-plan", "set-second-issue", "set-second-plan"] },
  // Whoever comes late reads what is said from then on; those who have come know it already, here and below.
  [meeting("comeToMeetingAction")]: {
    path: now, rightful: "reviewerOfCedar", may: here, fields: onNow,
    shows: ["issue", "outcome", "question", "challenge", "because", "floor", "plan"].map((kind) => `set-now-${kind}`),
  },
  [meeting("goFromMeetingAction")]: { path: now, rightful: "middleLeader", may: ["financeDirector"], fields: (full) => ({ ...onNow(full), personId: full.people.middleLeader.personId }) },
  [meeting("endMeetingAction")]: { path: now, rightful: "principal", may: here, fields: onNow },
  [part("startPartAction")]: { path: now, rightful: "principal", may: here, fields: onSlot, changesNothing: "the slot has begun already" },
  [part("nextPartAction")]: { path: now, rightful: "principal", may: here, fields: onSlot },
  [part("endPartAction")]: { path: now, rightful: "principal", may: here, fields: onSlot },
  [part("membersDoneAction")]: { path: now, rightful: "principal", may: here, fields: onSlot, changesNothing: "they have finished already" },
  [part("membersGoOnAction")]: { path: now, rightful: "principal", may: here, fields: onSlot, changesNothing: "the facilitator has spoken" },
  [part("goFirstAction")]: { path: now, rightful: "principal", fields: (full) => ({ ...onNext(full), wants: "true" }), changesNothing: "the first slot has begun already" },
  [part("moveEarlierAction")]: { path: now, rightful: "principal", may: here, fields: onNext, changesNothing: "the one before has begun" },
  [part("askForTimeAction")]: { path: now, rightful: "principal", may: ["middleLeader"], fields: (full) => ({ ...onSlot(full), minutes: "5" }), changesNothing: "somebody has asked already" },
  [part("answerForTimeAction")]: { path: now, rightful: "principal", may: ["middleLeader"], fields: (full) => ({ ...onSlot(full), number: "1", agrees: "true" }) },
  [word("issueAction")]: { path: now, rightful: "middleLeader", fields: (full) => ({ ...onSlot(full), issue: "My team", version: "1" }) },
  [word("outcomeAction")]: { path: now, rightful: "middleLeader", fields: (full) => ({ ...onSlot(full), outcome: "They decide", version: "1" }) },
  [word("planAction")]: { path: now, rightful: "middleLeader", fields: (full) => ({ ...onSlot(full), plan: "Ask them", dueOn: "2026-12-01", version: "1" }) },
  [word("speakAction")]: { path: now, rightful: "financeDirector", fields: (full) => ({ ...onSlot(full), kind: "floor", text: "I wonder who decides", because: "" }) },
  [word("takeWordBackAction")]: { path: now, rightful: "principal", fields: (full) => ({ ...onNow(full), wordId: full.sets.now.question }) },
  [word("reviewAction")]: {
    path: ({ sets }) => `/action-learning/meetings/${sets.secondId}`, rightful: "seniorLeader",
    fields: ({ sets }) => ({ meetingId: sets.secondId, aboutMeetingId: sets.firstId, partId: sets.firstPartId, helped: "yes", came: "They plan", learned: "I wait", version: "1" }),
  },
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
