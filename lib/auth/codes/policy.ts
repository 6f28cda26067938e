import { holds, type Viewer } from "@/lib/viewers/viewer";

/**
 * Whether somebody needs a one-time code beside their password: those who arrange access or read across all schools.
 * A person who signs in through Microsoft, Google or another provider relies on that provider's own second step.
 */
export function needsCodes(person: Pick<Viewer, "roles" | "duties">): boolean {
  const privileged = person.roles.some(({ role }) => role === "trust_administrator" || role === "trust_executive");
  return privileged || person.duties.some(({ duty }) => duty === "chief_executive" || duty === "finance_director");
}

/** Whether the viewer may take somebody's lost codes away: an administrator, and never their own. */
export function canResetCodes(viewer: Viewer, personId: string): boolean {
  return holds(viewer, "trust_administrator") && viewer.personId !== personId;
}
