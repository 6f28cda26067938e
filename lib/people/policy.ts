import { holds, isExecutive, type Viewer } from "@/lib/viewers/viewer";

/** Whether the viewer adds people, gives and ends roles, suspends and restores. */
export function canArrangePeople(viewer: Viewer): boolean {
  return holds(viewer, "trust_administrator");
}

/** Whether the viewer sees everybody in the trust; all others see the staff of their own schools by name. */
export function canSeeEverybody(viewer: Viewer): boolean {
  return canArrangePeople(viewer) || isExecutive(viewer) || viewer.duties.some((held) => held.duty === "finance_director");
}

/** Whether the viewer sees this person at all: everybody, themselves, or colleagues at a school they share today. */
export function canSeePerson(viewer: Viewer, person: { id: string; schoolIds: readonly (string | null)[] }): boolean {
  return canSeeEverybody(viewer) || person.id === viewer.personId || viewer.roles.some((held) => held.schoolId !== null && person.schoolIds.includes(held.schoolId));
}

/** Whether the viewer may see which places and kinds of record somebody else has. */
export function canPreviewPerson(viewer: Viewer): boolean {
  return canArrangePeople(viewer);
}

/** Nobody raises themselves: what an administrator would gain, another administrator gives them. */
export const canGive = (viewer: Viewer, personId: string) => canArrangePeople(viewer) && personId !== viewer.personId;

export const ANOTHER_GIVES = "Nobody gives themselves a role or a duty. Ask another administrator.";

/** Nobody locks themselves out. */
export function canSuspend(viewer: Viewer, personId: string): boolean {
  return canArrangePeople(viewer) && personId !== viewer.personId;
}
