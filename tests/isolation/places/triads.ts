import { usually } from "@/lib/triads/forming/people";
import { previewTriads } from "@/lib/triads/forming/preview";
import type { FullTrust } from "../full-trust/full-trust";
import { everybodyBut, type Persona } from "../full-trust/people";
import type { ActionPlace, PagePlace } from "../places";

const staff = everybodyBut("guest", "formerPrincipal", "governor", "trustee");
const met = ({ triads }: FullTrust) => `/triads/${triads.metId}`;
const proposed = ({ triads }: FullTrust) => `/triads/${triads.proposedId}`;
const planned = ({ triads }: FullTrust) => `/triads/sessions/${triads.plannedId}`;
const underWay = ({ triads }: FullTrust) => `/triads/sessions/${triads.underWayId}`;
const second = ({ triads }: FullTrust) => `/triads/sessions/${triads.secondId}`;
const first = ({ triads }: FullTrust) => `/triads/sessions/${triads.firstId}`;
const coordinate = () => "/triads/coordinate";
const today: Persona[] = ["teacher", "presenter", "actionOwner"];
const now: Persona[] = ["seniorLeader", "seniorLeaderOfCedar", "reviewer"];

export const triadPages: Record<string, PagePlace> = {
  "/(trust)/triads/page": { path: () => "/triads", opens: staff },
  "/(trust)/triads/[triadId]/page": { path: met, opens: [...today, "middleLeader"] },
  "/(trust)/triads/sessions/[sessionId]/page": { path: underWay, opens: [...now, "financeDirector"] },
  "/(trust)/triads/sessions/[sessionId]/live/route": { path: (full) => `${underWay(full)}/live`, opens: [...now, "financeDirector"] },
  "/(trust)/triads/coordinate/page": { path: coordinate, opens: ["coordinator"] },
  "/(trust)/triads/coordinate/form/page": { path: () => "/triads/coordinate/form", opens: ["coordinator"] },
  "/(trust)/triads/coordinate/rules/page": { path: () => "/triads/coordinate/rules", opens: ["coordinator"] },
};

const mine = (name: string) => `app/(trust)/triads/actions.ts#${name}`;
const session = (name: string) => `app/(trust)/triads/sessions/actions.ts#${name}`;
const round = (name: string) => `app/(trust)/triads/sessions/round-actions.ts#${name}`;
const bring = (name: string) => `app/(trust)/triads/sessions/bring-actions.ts#${name}`;
const word = (name: string) => `app/(trust)/triads/sessions/word-actions.ts#${name}`;
const coordinating = (name: string) => `app/(trust)/triads/coordinate/actions.ts#${name}`;
const onMet = ({ triads }: FullTrust) => ({ triadId: triads.metId });
const onProposed = ({ triads }: FullTrust) => ({ triadId: triads.proposedId });
const onPlanned = ({ triads }: FullTrust) => ({ sessionId: triads.plannedId });
const onUnderWay = ({ triads }: FullTrust) => ({ sessionId: triads.underWayId });
const onRound = (full: FullTrust) => ({ ...onUnderWay(full), number: "1" });
const when = { day: "2026-12-10", time: "15:30", roundMinutes: "30", place: "Library" };

export const triadActions: Record<string, ActionPlace> = {
  // Whoever works in the trust says so for themselves.
  [mine("wishAction")]: { path: () => "/triads", rightful: "presenter", may: staff, fields: () => ({ reach: "across", endsOn: "" }) },
  [mine("withdrawWishAction")]: { path: () => "/triads", rightful: "teacher", may: ["lead", "principalOfCedar", "coordinator", "seniorLeaderOfCedar"], fields: () => ({}) },
  [mine("agreeAction")]: { path: proposed, rightful: "formerLead", may: ["principalOfBirch", "reviewerOfCedar"], fields: onProposed },
  [mine("declineAction")]: { path: proposed, rightful: "formerLead", may: ["principalOfBirch", "reviewerOfCedar"], fields: onProposed },
  [mine("acceptRulesAction")]: { path: met, rightful: "teacher", fields: (full) => ({ ...onMet(full), number: "1" }), changesNothing: "all of them have agreed already" },
  [mine("changeAction")]: { path: met, rightful: "teacher", may: today, fields: (full) => ({ ...onMet(full), wants: "true" }) },
  [mine("leaveAction")]: { path: met, rightful: "teacher", may: today, fields: onMet },
  [session("planAction")]: { path: met, rightful: "teacher", may: today, fields: (full) => ({ ...onMet(full), ...when }) },
  [session("moveAction")]: { path: planned, rightful: "teacher", may: today, fields: (full) => ({ ...onPlanned(full), ...when }) },
  [session("callOffAction")]: { path: planned, rightful: "teacher", may: today, fields: onPlanned },
  [session("startAction")]: { path: planned, rightful: "teacher", may: today, fields: (full) => ({ ...onPlanned(full), here: today.map((persona) => full.people[persona].personId) }) },
  // Those who have come already know the session that they are in, here and below; whoever comes late reads what is said in it from then on.
  [session("comeAction")]: { path: underWay, rightful: "financeDirector", may: now, fields: onUnderWay, shows: ["triad-now-issue", "triad-now-commitment", "video-broughtNow"] },
  [session("endAction")]: { path: underWay, rightful: "reviewer", may: now, fields: onUnderWay },
  [round("startRoundAction")]: { path: underWay, rightful: "reviewer", may: now, fields: onRound, changesNothing: "the first round has begun already" },
  [round("nextRoundAction")]: { path: underWay, rightful: "reviewer", may: now, fields: onRound },
  [round("endRoundAction")]: { path: underWay, rightful: "reviewer", may: now, fields: onRound },
  [round("pauseRoundAction")]: { path: underWay, rightful: "reviewer", may: now, fields: onRound },
  [round("goOnAction")]: { path: underWay, rightful: "reviewer", may: now, fields: onRound, changesNothing: "nobody has paused it" },
  [round("extendRoundAction")]: { path: underWay, rightful: "reviewer", may: now, fields: (full) => ({ ...onRound(full), seen: "0" }) },
  ["app/(trust)/look-again-action.ts#lookAgainAction"]: { path: underWay, rightful: "reviewer", may: now, fields: () => ({}), changesNothing: "it fetches the page anew" },
  [bring("bringAction")]: { path: planned, rightful: "presenter", may: today, fields: (full) => ({ ...onPlanned(full), thing: `element:${full.rubric.elementId}` }) },
  [bring("takeThingBackAction")]: { path: planned, rightful: "teacher", fields: (full) => ({ ...onPlanned(full), broughtId: full.triads.broughtId }) },
  [word("issueAction")]: { path: underWay, rightful: "seniorLeader", fields: (full) => ({ ...onRound(full), issue: "My evenings", options: "", version: "1" }) },
  [word("commitmentAction")]: { path: underWay, rightful: "seniorLeader", fields: (full) => ({ ...onRound(full), text: "One evening off", dueOn: "2026-12-01", version: "1" }) },
  [word("followUpAction")]: { path: second, rightful: "teacher", fields: ({ triads }) => ({ sessionId: triads.secondId, commitmentId: triads.commitmentId, done: "yes", changed: "", learned: "", version: "1" }) },
  [word("noteAction")]: { path: underWay, rightful: "reviewer", fields: (full) => ({ ...onRound(full), text: "She waited", version: "1" }) },
  [word("feedbackAction")]: { path: underWay, rightful: "reviewer", fields: (full) => ({ ...onRound(full), wentWell: "You waited", toTry: "", endWell: "You summed up", version: "1" }) },
  [word("keepFeedbackAction")]: { path: first, rightful: "presenter", fields: ({ triads, people }) => ({ sessionId: triads.firstId, number: "1", observerId: people.middleLeader.personId }) },
  // The observer takes it back, the coach lets it go.
  [word("letFeedbackGoAction")]: { path: first, rightful: "presenter", may: ["middleLeader"], fields: ({ triads, people }) => ({ sessionId: triads.firstId, number: "1", observerId: people.middleLeader.personId }) },
  [word("messageAction")]: { path: underWay, rightful: "reviewer", fields: (full) => ({ ...onRound(full), text: "Well done", version: "1" }) },
  [coordinating("proposeAction")]: {
    path: () => "/triads/coordinate/form", rightful: "coordinator",
    fields: async ({ people }) => ({ schools: "mix", phases: "any", jobs: "mix", seen: (await previewTriads(people.coordinator, { wanted: usually, swaps: [] })).seen }),
  },
  [coordinating("askIntoAction")]: { path: coordinate, rightful: "coordinator", fields: (full) => ({ ...onMet(full), personId: full.people.lead.personId }) },
  [coordinating("letGoAction")]: { path: coordinate, rightful: "coordinator", fields: (full) => ({ ...onMet(full), personId: full.people.teacher.personId }) },
  [coordinating("endTriadAction")]: { path: coordinate, rightful: "coordinator", fields: onMet },
  [coordinating("publishRulesAction")]: { path: () => "/triads/coordinate/rules", rightful: "coordinator", fields: () => ({ rules: "We listen.", number: "1" }) },
};
