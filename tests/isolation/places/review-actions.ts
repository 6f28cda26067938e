import { v7 } from "@/lib/submissions/uuid";
import { withTenant } from "@/lib/db/with-tenant";
import { rowsBehindTheWall } from "@/tests/catalogue/as-owner";
import type { FullTrust } from "../full-trust/full-trust";
import type { ActionPlace } from "../places";

const of = (file: string, name: string) => `app/(trust)/reviews/${file}#${name}`;
const at = (rest = "") => ({ reviews }: FullTrust) => `/reviews/${reviews.open.reviewId}${rest}`;
const review = ({ reviews }: FullTrust) => ({ reviewId: reviews.open.reviewId });
const item = (which: "sentId" | "waitingId") => (full: FullTrust) => ({ ...review(full), itemId: full.reviews.open[which] });

async function line(full: FullTrust) {
  const lines = await rowsBehindTheWall("collation_line", full.trustId);
  return { ...review(full), lineId: String(lines.find(({ reviewId }) => reviewId === full.reviews.open.reviewId)?.id) };
}

/** The review as it stands in its meeting: locked and started. */
async function inMeeting(full: FullTrust) {
  const { trustId, people, reviews } = full;
  const data = { lockedAt: people.executive.at, startedAt: people.executive.at };
  await withTenant(people.executive, (db) => db.review.update({ where: { trustId_id: { trustId, id: reviews.open.reviewId } }, data }));
  return review(full);
}

async function locked(full: FullTrust) {
  const { trustId, people, reviews } = full;
  await withTenant(people.executive, (db) => db.review.update({ where: { trustId_id: { trustId, id: reviews.open.reviewId } }, data: { lockedAt: people.executive.at } }));
  return review(full);
}

const proposal = { kind: "support", s: "standards", title: "Time for maths leads", detail: "", relatesTo: "outcomes", minutes: "10" };
const decision = { text: "Release a day a week", kind: "support", dueOn: "2026-12-10", version: "1" };

export const reviewActions: Record<string, ActionPlace> = {
  [of("plan-actions.ts", "planHalfTermAction")]: {
    path: () => "/reviews/plan", rightful: "executive",
    fields: ({ schools: { cedar } }) => ({ academicYear: "2026", ordinal: "2", minutes: "90", place: "Hall", schoolId: cedar.id, [`day-${cedar.id}`]: "2026-12-10", [`time-${cedar.id}`]: "09:30" }),
  },
  [of("plan-actions.ts", "moveReviewAction")]: {
    path: () => "/reviews/plan", rightful: "executive",
    fields: (full) => ({ ...review(full), day: "2026-12-11", time: "13:30", minutes: "90", place: "Library" }),
  },
  [of("pack-actions.ts", "editSectionAction")]: { path: at("/sections/standards"), rightful: "seniorLeader", fields: (full) => ({ ...review(full), key: "standards", narrative: "In our words", version: "1" }) },
  [of("pack-actions.ts", "markSectionReadyAction")]: { path: at("/sections/standards"), rightful: "seniorLeader", fields: (full) => ({ ...review(full), key: "standards", ready: "true" }) },
  [of("pack-actions.ts", "editWordingAction")]: { path: at("/sections/standards"), rightful: "principal", fields: async (full) => ({ ...(await line(full)), wording: "Agreed wording", version: "1", s: "standards" }) },
  [of("agenda-actions.ts", "proposeItemAction")]: { path: at("/agenda"), rightful: "seniorLeader", fields: (full) => ({ ...review(full), ...proposal, accountableId: full.people.principal.personId }) },
  [of("agenda-actions.ts", "addSuggestionAction")]: { path: at("/agenda"), rightful: "principal", fields: async (full) => ({ ...(await line(full)), kind: "support" }) },
  [of("agenda-actions.ts", "addFigureAction")]: { path: at(""), rightful: "principal", fields: (full) => ({ reviewId: full.reviews.open.reviewId, measure: "ks2-rwm-expected", requestId: v7() }) },
  [of("agenda-actions.ts", "raiseItemAction")]: { path: at("/agenda"), rightful: "principal", fields: item("waitingId") },
  [of("agenda-actions.ts", "agreeLateAction")]: { path: at("/agenda"), rightful: "principal", fields: item("waitingId") },
  [of("agenda-actions.ts", "moveItemAction")]: { path: at("/agenda"), rightful: "principal", fields: (full) => ({ ...item("waitingId")(full), by: "up" }) },
  [of("agenda-actions.ts", "withdrawItemAction")]: { path: at("/agenda"), rightful: "executive", fields: (full) => ({ ...item("waitingId")(full), withdrawn: "true" }) },
  [of("[reviewId]/agenda/taken-off.tsx", "$$RSC_SERVER_ACTION_0")]: { path: at("/agenda"), rightful: "executive", before: () => [], fields: (full) => ({ ...item("waitingId")(full), withdrawn: "true" }) },
  [of("agenda-actions.ts", "choosePresenterAction")]: { path: at("/agenda"), rightful: "principal", fields: (full) => ({ ...item("waitingId")(full), presenterId: full.people.seniorLeader.personId }) },
  [of("agenda-actions.ts", "lockAndPublishAction")]: { path: at("/publish"), rightful: "lead", fields: review },
  [of("meeting-actions.ts", "startMeetingAction")]: { path: at("/meeting"), rightful: "executive", fields: locked },
  [of("meeting-actions.ts", "recordDecisionAction")]: {
    path: at("/meeting"), rightful: "executive",
    fields: async (full) => ({ ...(await inMeeting(full)), ...item("sentId")(full), ...decision, ownerId: full.people.principal.personId }),
  },
  [of("meeting-actions.ts", "signOffAction")]: { path: at("/sign-off"), rightful: "lead", fields: async (full) => ({ ...(await inMeeting(full)), summary: "What the trustees read" }) },
};
