import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { type Day, mondayOf } from "@/lib/school-year/day";
import { weekName } from "@/lib/school-year/half-term";
import { readHalfTermsOfLeader } from "@/lib/school-year/read-half-terms";
import { findWeek, type Lead } from "./find-week";
import { nextMeeting } from "./week";

export type NextOneToOne = {
  day: Day; startsAt: string; weekOf: Day; weekName: string; lead: Lead;
  /** How far the leader is with that week. */
  state: "to-write" | "draft" | "shared";
  checkInId: string | undefined;
};

/** The viewer's next one-to-one with their trust lead, and whether its check-in is ready; undefined without an arrangement. At most three statements. */
export function findNextOneToOne(viewer: Viewer): Promise<NextOneToOne | undefined> {
  return withTenant(viewer, async (db) => {
    const thisWeek = await findWeek(db, viewer, mondayOf(viewer.today));
    const { arrangement, lead } = thisWeek;
    if (!arrangement || !lead) return undefined;
    const halfTerms = await readHalfTermsOfLeader(db, viewer.personId);
    const meeting = nextMeeting(arrangement, halfTerms, viewer.today);
    if (!meeting) return undefined;
    const week = meeting.weekOf === mondayOf(viewer.today) ? thisWeek : await findWeek(db, viewer, meeting.weekOf);
    return {
      ...meeting, lead, weekName: weekName(halfTerms, meeting.weekOf),
      state: week.shared ? "shared" : week.draft ? "draft" : "to-write",
      checkInId: week.shared?.id,
    };
  });
}
