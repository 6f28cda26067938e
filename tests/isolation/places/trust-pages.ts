import type { FullTrust } from "../full-trust/full-trust";
import { everybodyBut, type Persona } from "../full-trust/people";
import type { PagePlace } from "../places";

const line: Persona[] = ["principal", "lead", "executive"];
const pack: Persona[] = [...line, "financeDirector", "seniorLeader"];
const trustTeam: Persona[] = ["lead", "formerLead", "financeDirector"];
const planners: Persona[] = ["executive", "administrator"];
const leaders: Persona[] = ["principal", "principalOfBirch", "principalOfCedar"];
const ofOpen = (rest = "") => ({ reviews }: FullTrust) => `/reviews/${reviews.open.reviewId}${rest}`;
const ofSigned = (rest: string) => ({ reviews }: FullTrust) => `/reviews/${reviews.signed.reviewId}${rest}`;

export const trustPages: Record<string, PagePlace> = {
  "/(trust)/page": { path: () => "/", opens: "everybody" },
  "/(trust)/insights/page": { path: () => "/insights", opens: [], leadsTo: "/insights/three-ss" },
  "/(trust)/insights/helix/page": { path: () => "/insights/helix", opens: ["executive"] },
  "/(trust)/insights/helix/csv/route": { path: () => "/insights/helix/csv", opens: ["executive"] },
  "/(trust)/insights/three-ss/page": { path: () => "/insights/three-ss", opens: ["executive"] },
  "/(trust)/insights/three-ss/csv/route": { path: () => "/insights/three-ss/csv", opens: ["executive"] },
  "/(trust)/insights/figures/page": { path: () => "/insights/figures", opens: ["executive"] },
  "/(trust)/insights/figures/csv/route": { path: () => "/insights/figures/csv", opens: ["executive"] },
  "/(trust)/insights/people/page": { path: () => "/insights/people", opens: ["executive"] },
  "/(trust)/insights/rubric/page": { path: () => "/insights/rubric", opens: ["executive", ...trustTeam] },
  "/(trust)/insights/rubric/csv/route": { path: () => "/insights/rubric/csv", opens: ["executive", ...trustTeam] },

  "/(trust)/actions/page": { path: () => "/actions", opens: everybodyBut("guest") },
  "/(trust)/actions/new/page": { path: () => "/actions/new", opens: [...line, "principalOfBirch", "principalOfCedar"] },
  "/(trust)/actions/[actionId]/page": { path: ({ checkIns }) => `/actions/${checkIns.actionId}`, opens: [...line, "actionOwner"] },
  "/(trust)/priorities/page": { path: () => "/priorities", opens: [...pack, "principalOfBirch", "principalOfCedar", "seniorLeaderOfCedar"] },
  "/(trust)/priorities/new/page": { path: ({ schools }) => `/priorities/new?school=${schools.oakfield.id}`, opens: line },
  "/(trust)/priorities/[priorityId]/page": { path: ({ checkIns }) => `/priorities/${checkIns.priorityId}`, opens: line },

  "/(trust)/check-ins/page": { path: () => "/check-ins", opens: [...leaders, "lead", "executive"] },
  "/(trust)/check-ins/lead/page": { path: () => "/check-ins/lead", opens: ["lead", "executive"] },
  "/(trust)/check-ins/this-week/page": { path: () => "/check-ins/this-week", opens: leaders, leadsTo: "/check-ins/week/2026-11-16" },
  "/(trust)/check-ins/week/[weekOf]/page": { path: () => "/check-ins/week/2026-11-16", opens: leaders },
  "/(trust)/check-ins/week/[weekOf]/summary/page": { path: () => "/check-ins/week/2026-11-16/summary", opens: [], leadsTo: "/check-ins/week/2026-11-16(.check)?" },
  "/(trust)/check-ins/week/[weekOf]/draft/route": { path: () => "/check-ins/week/2026-11-16/draft", opens: [] },
  "/(trust)/check-ins/[checkInId]/page": { path: ({ checkIns }) => `/check-ins/${checkIns.open.checkInId}`, opens: [...line, "principalOfBirch"] },
  "/(trust)/check-ins/[checkInId]/personal/page": { path: ({ checkIns }) => `/check-ins/${checkIns.open.checkInId}/personal`, opens: ["principal", "lead"] },

  "/(trust)/reviews/page": { path: () => "/reviews", opens: everybodyBut("guest") },
  "/(trust)/reviews/plan/page": { path: () => "/reviews/plan", opens: planners },
  "/(trust)/reviews/[reviewId]/page": { path: ofOpen(), opens: pack, leadsTo: "/items/[^/]+", knows: ["presenter"] },
  "/(trust)/reviews/[reviewId]/agenda/page": { path: ofOpen("/agenda"), opens: pack },
  "/(trust)/reviews/[reviewId]/sections/[key]/page": { path: ofOpen("/sections/standards"), opens: ["principal", "seniorLeader"] },
  "/(trust)/reviews/[reviewId]/three-ss/[s]/csv/route": { path: ofOpen("/three-ss/standards/csv"), opens: pack },
  "/(trust)/reviews/[reviewId]/items/[itemId]/page": { path: ({ reviews: { open } }) => `/reviews/${open.reviewId}/items/${open.sentId}`, opens: ["presenter"] },
  "/(trust)/reviews/[reviewId]/publish/page": { path: ofOpen("/publish"), opens: ["lead", "executive"] },
  "/(trust)/reviews/[reviewId]/meeting/page": { path: ofSigned("/meeting"), opens: pack },
  "/(trust)/reviews/[reviewId]/meeting/[itemId]/page": { path: ({ reviews: { signed } }) => `/reviews/${signed.reviewId}/meeting/${signed.sentId}`, opens: pack },
  "/(trust)/reviews/[reviewId]/sign-off/page": { path: ofOpen("/sign-off"), opens: [] },
  "/(trust)/reviews/[reviewId]/summary/page": { path: ofSigned("/summary"), opens: [...pack, "trustee"] },
  "/(trust)/reviews/[reviewId]/versions/[number]/page": { path: ofSigned("/versions/1"), opens: pack },
  "/(trust)/reviews/[reviewId]/versions/[number]/print/page": { path: ofSigned("/versions/1/print"), opens: pack },
  "/(trust)/reviews/[reviewId]/versions/[number]/pdf/route": { path: ofSigned("/versions/1/pdf"), opens: pack },
  "/(trust)/reviews/[reviewId]/versions/[number]/spreadsheet/route": { path: ofSigned("/versions/1/spreadsheet"), opens: pack },
};
