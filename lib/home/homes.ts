import type { Role } from "@/lib/db/generated/enums";
import { holds, isExecutive, type Viewer } from "@/lib/viewers/viewer";

/** The kinds of home page, the widest view first: what a person with several roles sees unless they choose another. */
export const homes = ["executive", "trust-team", "principal", "senior-leader", "administrator", "trustee", "guest", "staff"] as const;
export type Home = (typeof homes)[number];

const staffRoles: Role[] = ["middle_leader", "teacher", "support_staff", "governor"];

const isFor: Record<Home, (viewer: Viewer) => boolean> = {
  executive: isExecutive,
  "trust-team": (viewer) => !isExecutive(viewer) && (holds(viewer, "trust_team") || viewer.leads.length > 0),
  principal: (viewer) => holds(viewer, "principal"),
  "senior-leader": (viewer) => holds(viewer, "senior_leader"),
  administrator: (viewer) => holds(viewer, "trust_administrator"),
  trustee: (viewer) => holds(viewer, "trustee"),
  guest: (viewer) => viewer.guest,
  staff: (viewer) => holds(viewer, ...staffRoles),
};

/** The homes that belong to the viewer's roles of today; at least the one of every member of staff. */
export function homesOf(viewer: Viewer): Home[] {
  const theirs = homes.filter((home) => isFor[home](viewer));
  return theirs.length > 0 ? theirs : ["staff"];
}

/** The home the viewer asked for in the address, when one of their roles has it; otherwise their first. */
export function homeFor(viewer: Viewer, asked: string | undefined): Home {
  const theirs = homesOf(viewer);
  return theirs.find((home) => home === asked) ?? theirs[0] ?? "staff";
}
