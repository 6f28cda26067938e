import type { Viewer } from "@/lib/viewers/viewer";
import { schoolsLedBy } from "@/lib/viewers/viewer";

type Pair = { leaderId: string; leadId: string };

/** A leader of at least one school today writes check-ins; nobody else does. */
export function canWriteCheckIns(viewer: Viewer): boolean {
  return schoolsLedBy(viewer).length > 0;
}

/** The two whose conversation it is. */
export function isOneOfTheTwo(viewer: Viewer, checkIn: Pair): boolean {
  return viewer.personId === checkIn.leaderId || viewer.personId === checkIn.leadId;
}

/** Only the trust lead it was shared with responds, and only until both have discussed it. */
export function canRespond(viewer: Viewer, checkIn: Pair & { discussedAt: Date | null }): boolean {
  return viewer.personId === checkIn.leadId && checkIn.discussedAt === null;
}

/** Each of the two says once that it was discussed. */
export function canMarkDiscussed(
  viewer: Viewer,
  checkIn: Pair & { leaderDiscussedAt: Date | null; leadDiscussedAt: Date | null },
): boolean {
  if (viewer.personId === checkIn.leaderId) return checkIn.leaderDiscussedAt === null;
  return viewer.personId === checkIn.leadId && checkIn.leadDiscussedAt === null;
}
