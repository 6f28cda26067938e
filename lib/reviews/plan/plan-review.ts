import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { londonDay } from "@/lib/clock";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate } from "@/lib/school-year/day";
import { schoolDaysBefore } from "@/lib/school-year/half-term";
import { readHalfTerms } from "@/lib/school-year/read-half-terms";
import { v7 } from "@/lib/submissions/uuid";
import { meetingMoment } from "@/lib/school-year/meeting-moment";
import { canPlan } from "../policy";
import { readersDatesChanged } from "./readers-dates-changed";
import type { planReviewInput } from "../schema";

/**
 * Plans a school's review of a half term; the pack opens and locks the trust's number of school days before the meeting
 * (ten and three unless the trust says otherwise), by the school's own half terms.
 * @returns the new review's id
 * @throws NotFound for anybody but executives and administrators, and for a school that is not the trust's
 * @throws Refused when that half term's review is planned already
 */
export function planReview(viewer: Viewer, input: z.infer<typeof planReviewInput>): Promise<string> {
  return withTenant(viewer, async (db) => {
    const id = await planReviewIn(db, viewer, input);
    await readersDatesChanged(db, viewer, [input.schoolId]);
    return id;
  });
}

/** `planReview` inside the caller's transaction, which tells those whose date it is. */
export async function planReviewIn(db: TenantDb, viewer: Viewer, input: z.infer<typeof planReviewInput>): Promise<string> {
  if (!canPlan(viewer)) throw new NotFound();
  const { trustId } = viewer;
  const school = await db.school.findUnique({ where: { trustId_id: { trustId, id: input.schoolId } } });
  if (!school) throw new NotFound();
  const dates = await meetingDates(db, viewer, input);
  if (londonDay(dates.meetingAt) < viewer.today) throw new Refused("Choose a day that lies ahead.", "day");
  const id = v7();
  const planned = await db.review.createMany({
    data: [{
      trustId, id, schoolId: input.schoolId, academicYear: input.academicYear, ordinal: input.ordinal,
      ...dates, place: input.place,
    }],
    skipDuplicates: true,
  });
  if (planned.count === 0) throw new Refused(`${school.name} has its review of this half term planned already.`, "schoolId");
  await recordEvent(db, viewer, "review.planned", { subjectId: id, facts: { schoolId: input.schoolId } });
  return id;
}

/** When a meeting is, how long, and the days on which its pack opens and locks. */
export async function meetingDates(db: TenantDb, viewer: Viewer, input: { schoolId: string; day: string; time: string; minutes?: number | undefined }) {
  const trust = await db.trust.findUniqueOrThrow({ where: { trustId: viewer.trustId } });
  const halfTerms = await readHalfTerms(db, viewer.trustId, input.schoolId);
  return {
    meetingAt: meetingMoment(input.day, input.time),
    minutes: input.minutes ?? trust.reviewMinutes,
    opensOn: asDate(schoolDaysBefore(halfTerms, input.day, trust.packOpensDays)),
    locksOn: asDate(schoolDaysBefore(halfTerms, input.day, trust.packLocksDays)),
  };
}
