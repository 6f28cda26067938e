import type { Viewer } from "@/lib/people/viewer";

/** An action as the rules need it; `inLine` says that the viewer reads that school's line records today. */
export type ActionFacts = { ownerId: string; createdById: string; doneAt: Date | null; inLine: boolean };

/** Who does it, who gave it, and the school's line: they may say how it goes, finish it and hand it on. */
export function canChangeAction(viewer: Viewer, action: ActionFacts): boolean {
  return viewer.personId === action.ownerId || viewer.personId === action.createdById || action.inLine;
}

/** Giving it to somebody else: who gave it, and the school's line. Who merely does it asks them. */
export function canHandOnAction(viewer: Viewer, action: ActionFacts): boolean {
  return viewer.personId === action.createdById || action.inLine;
}
