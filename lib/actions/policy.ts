import type { Viewer } from "@/lib/viewers/viewer";

/** An action as the rules need it; `kept` says that the viewer is of its school's line, or of its review's readers. */
export type ActionFacts = { ownerId: string; doneAt: Date | null; kept: boolean };

/** Who does it, and the school's line: they may say how it goes and finish it. */
export function canChangeAction(viewer: Viewer, action: ActionFacts): boolean {
  return viewer.personId === action.ownerId || action.kept;
}

/** Giving it to somebody else is for the school's line; who merely does it asks them. */
export function canHandOnAction(action: ActionFacts): boolean {
  return action.kept;
}
