import type { Asker } from "@/lib/db/with-tenant";
import type { Duty, Role } from "@/lib/db/generated/enums";

/** A role that somebody holds today; without a school it is held at the trust. */
export type CurrentRole = { role: Role; schoolId: string | null; schoolName: string | null };

/** The signed-in person as every page, verb and policy knows them. Made anew for each request. */
export type Viewer = Asker & {
  personId: string;
  name: string;
  /** The moment of the request; verbs use this and never the clock. */
  at: Date;
  /** Today in London, yyyy-mm-dd. */
  today: string;
  trust: { id: string; name: string; descriptors: string[]; words: Record<string, string>; accent: string | null };
  roles: CurrentRole[];
  duties: { duty: Duty; schoolId: string | null }[];
  /** People whose trust lead the viewer is today. */
  leads: string[];
  /** The viewer's own trust lead today; more than one only during a handover. */
  leadIds: string[];
  /** Here for what they are asked to do and nothing else, as the database says: a guest, or one who was, without another role today. */
  guest: boolean;
};

/** Whether the viewer holds one of these roles today, at the trust or any school. */
export function holds(viewer: Viewer, ...roles: Role[]): boolean {
  return viewer.roles.some((held) => roles.includes(held.role));
}

const apart: readonly Role[] = ["trustee", "governor", "guest"];

/** Whether a role is a job in the trust, teaching or not; trustees, governors and guests have none. */
export const isJob = (role: Role): boolean => !apart.includes(role);

/** Whether the viewer works in the trust today, whatever their job. */
export const worksInTrust = (viewer: Viewer): boolean => viewer.roles.some(({ role }) => isJob(role));

/** Whether the viewer holds one of these roles at this school today. */
export function holdsAt(viewer: Viewer, schoolId: string, ...roles: Role[]): boolean {
  return viewer.roles.some((held) => held.schoolId === schoolId && roles.includes(held.role));
}

/** Whether the viewer is of the executive today: by role, or as chief executive. */
export function isExecutive(viewer: Viewer): boolean {
  return holds(viewer, "trust_executive") || viewer.duties.some((held) => held.duty === "chief_executive");
}

/** The schools that the viewer leads today, by name. */
export function schoolsLedBy(viewer: Viewer): { id: string; name: string }[] {
  return viewer.roles.flatMap((held) =>
    held.role === "principal" && held.schoolId ? [{ id: held.schoolId, name: held.schoolName ?? "" }] : [],
  );
}
