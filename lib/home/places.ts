import { holds, isExecutive, type Viewer } from "@/lib/viewers/viewer";
import { canBeInTriads } from "@/lib/triads/policy";
import { canTakePart } from "@/lib/institute/policy";
import { canDesignReturns } from "@/lib/returns/policy";
import { canDesignIndicators } from "@/lib/self-evaluation/policy";
import { canReadRubric } from "@/lib/rubric/policy";
import { homeFor } from "./homes";

/** A place in the product: its address, its word, and which picture stands beside it. */
export type HomePlace = { href: string; label: string; icon: "home" | "check-in" | "review" | "rubric" | "triad" | "set" | "institute" | "school" | "action" | "flag" | "insights" | "people" | "settings" | "person" | "upload" | "eye" };

const all = {
  home: { href: "/", label: "Home", icon: "home" },
  checkIns: { href: "/check-ins", label: "Check-ins", icon: "check-in" },
  reviews: { href: "/reviews", label: "Reviews", icon: "review" },
  rubric: { href: "/rubric", label: "Rubric", icon: "rubric" },
  triads: { href: "/triads", label: "Triads", icon: "triad" },
  sets: { href: "/action-learning", label: "Action learning", icon: "set" },
  institute: { href: "/institute", label: "Institute", icon: "institute" },
  schools: { href: "/schools", label: "Schools", icon: "school" },
  actions: { href: "/actions", label: "Actions", icon: "action" },
  priorities: { href: "/priorities", label: "Priorities", icon: "flag" },
  returns: { href: "/returns", label: "Returns", icon: "upload" },
  evaluation: { href: "/self-evaluation", label: "Self-evaluation", icon: "eye" },
  insights: { href: "/insights", label: "Insights", icon: "insights" },
  people: { href: "/people", label: "People", icon: "people" },
  settings: { href: "/settings", label: "Settings", icon: "settings" },
  account: { href: "/account", label: "Account", icon: "person" },
} as const satisfies Record<string, HomePlace>;

const inLine = (viewer: Viewer) => isExecutive(viewer) || holds(viewer, "principal") || viewer.leads.length > 0;
const readsReviews = (viewer: Viewer) =>
  inLine(viewer) || holds(viewer, "senior_leader", "trustee") || viewer.duties.some((held) => held.duty === "finance_director");

/** Leaders are in sets, facilitators beside them; others find nothing there and are not led to it. */
const mayLearnInSets = (viewer: Viewer) => holds(viewer, "principal", "senior_leader", "middle_leader") || viewer.duties.some(({ duty }) => duty === "facilitator" || duty === "set_coordinator");

const mayOpen: Record<keyof typeof all, (viewer: Viewer) => boolean> = {
  home: () => true,
  checkIns: inLine,
  reviews: (viewer) => readsReviews(viewer) || holds(viewer, "trust_administrator"),
  rubric: canReadRubric,
  triads: canBeInTriads,
  sets: mayLearnInSets,
  institute: canTakePart,
  schools: (viewer) => !viewer.guest,
  actions: (viewer) => !viewer.guest && (!holds(viewer, "trustee") || viewer.roles.length > 1),
  priorities: (viewer) => inLine(viewer) || holds(viewer, "senior_leader"),
  returns: (viewer) => readsReviews(viewer) || canDesignReturns(viewer),
  evaluation: (viewer) => inLine(viewer) || holds(viewer, "senior_leader") || viewer.duties.some(({ duty }) => duty === "finance_director") || canDesignIndicators(viewer),
  insights: isExecutive,
  people: (viewer) => holds(viewer, "trust_administrator"),
  settings: (viewer) => holds(viewer, "trust_administrator"),
  account: () => true,
};

type Key = keyof typeof all;
const byUse: Key[] = ["home", "checkIns", "reviews", "rubric", "triads", "schools", "actions", "institute", "sets", "priorities", "evaluation", "returns", "insights", "people", "settings", "account"];
const forAdministrators: Key[] = ["home", "people", "schools", "settings"];

/** The places this person can open, those they need most first: the first four stand on a phone's bar. */
export function placesFor(viewer: Viewer): HomePlace[] {
  const first = homeFor(viewer, undefined) === "administrator" ? forAdministrators : [];
  const order = [...first, ...byUse.filter((key) => !first.includes(key))];
  return order.filter((key) => mayOpen[key](viewer)).map((key) => all[key]);
}
