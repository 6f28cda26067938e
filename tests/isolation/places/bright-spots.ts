import type { FullTrust } from "../full-trust/full-trust";
import { everybodyBut } from "../full-trust/people";
import type { ActionPlace, PagePlace } from "../places";

const spot = ({ brightSpots }: FullTrust) => `/bright-spots/${brightSpots.spotId}`;
const waiting = ({ brightSpots }: FullTrust) => `/bright-spots/${brightSpots.waitingId}`;
const visit = ({ brightSpots }: FullTrust) => `/bright-spots/visits/${brightSpots.askedId}`;
const staff = everybodyBut("guest", "formerPrincipal");

export const brightSpotPages: Record<string, PagePlace> = {
  "/(trust)/bright-spots/page": { path: () => "/bright-spots", opens: staff },
  "/(trust)/bright-spots/new/page": { path: () => "/bright-spots/new", opens: ["executive", "reviewer", "reviewerOfCedar"] },
  "/(trust)/bright-spots/[brightSpotId]/page": { path: waiting, opens: ["executive", "presenter"] },
  "/(trust)/bright-spots/visits/page": { path: () => "/bright-spots/visits", opens: staff },
  "/(trust)/bright-spots/visits/[visitId]/page": { path: visit, opens: ["principalOfCedar", "presenter", "principal"] },
};

const marking = (name: string) => `app/(trust)/bright-spots/actions.ts#${name}`;
const visiting = (name: string) => `app/(trust)/bright-spots/visits/actions.ts#${name}`;
const onWaiting = ({ brightSpots }: FullTrust) => ({ brightSpotId: brightSpots.waitingId });
const onVisit = ({ brightSpots }: FullTrust) => ({ visitId: brightSpots.askedId });

export const brightSpotActions: Record<string, ActionPlace> = {
  [marking("markAction")]: {
    path: ({ schools }) => `/bright-spots/new?school=${schools.oakfield.id}`, rightful: "executive", may: ["reviewer", "reviewerOfCedar"],
    fields: ({ schools, rubric, people }) => ({ schoolId: schools.oakfield.id, elementId: rubric.elementId, hostId: people.presenter.personId, name: "Five seconds", about: "All wait", seen: "Silence" }),
  },
  [marking("confirmAction")]: { path: waiting, rightful: "presenter", fields: onWaiting },
  [marking("declineAction")]: { path: waiting, rightful: "presenter", fields: onWaiting },
  // Either of the two takes back what waits.
  [marking("endAction")]: { path: waiting, rightful: "presenter", may: ["executive"], fields: (full) => ({ ...onWaiting(full), reason: "Not this year" }) },
  // Whoever works in the trust, at another school or at none; Cedar's principal has asked already, and is told so.
  [visiting("askAction")]: {
    path: spot, rightful: "executive", may: ["administrator", "lead", "formerLead", "financeDirector", "principalOfBirch", "principalOfCedar", "seniorLeaderOfCedar", "reviewerOfCedar"],
    fields: ({ brightSpots }) => ({ brightSpotId: brightSpots.spotId, purpose: "To see it", daysThatSuit: "Tuesdays" }),
  },
  [visiting("proposeAction")]: { path: visit, rightful: "presenter", fields: (full) => ({ ...onVisit(full), visitOn: "2026-12-01", visitAt: "09:30", notes: "" }) },
  [visiting("agreeAction")]: { path: ({ brightSpots }) => `/bright-spots/visits/${brightSpots.proposedId}`, rightful: "seniorLeaderOfCedar", fields: ({ brightSpots, people }) => ({ visitId: brightSpots.proposedId, visitOn: people.presenter.today, visitAt: "09:30" }) },
  [visiting("callOffAction")]: { path: visit, rightful: "presenter", may: ["principalOfCedar"], fields: (full) => ({ ...onVisit(full), reason: "Not now" }) },
  [visiting("closeAction")]: { path: ({ brightSpots }) => `/bright-spots/visits/${brightSpots.arrangedId}`, rightful: "principalOfBirch", fields: ({ brightSpots }) => ({ visitId: brightSpots.arrangedId, learned: "To wait", sentence: "" }) },
  [visiting("removeSentenceAction")]: {
    path: ({ brightSpots }) => `/bright-spots/visits/${brightSpots.closedId}`, rightful: "presenter", may: ["seniorLeaderOfCedar"],
    fields: ({ brightSpots }) => ({ visitId: brightSpots.closedId }),
  },
};
