import { findNextOneToOne, type NextOneToOne } from "@/lib/check-ins/find-next-one-to-one";
import { withTenant } from "@/lib/db/with-tenant";
import { countAskedOfMe } from "@/lib/asked/read-asked-of-me";
import { type VisitSoon, visitsSoon } from "@/lib/bright-spots/visits/visits-soon";
import { onlineSoon } from "@/lib/institute/coaching/sessions/session";
import type { CameBack, Waits } from "@/lib/institute/desk";
import { isDueWithin, readInstituteDesk } from "@/lib/institute/read-desk";
import { countOwnDue } from "@/lib/videos/lists/count-own-due";
import type { Viewer } from "@/lib/viewers/viewer";
import { addDays, asDate, type Day } from "@/lib/school-year/day";
import { type HalfTerm, isSchoolDay } from "@/lib/school-year/half-term";
import { readHalfTermsOfLeader } from "@/lib/school-year/read-half-terms";

export type WhatWaits = {
  /** The next one-to-one, when it is today or on the next school day and its check-in is not shared yet. */
  oneToOne: NextOneToOne | undefined;
  /** Packs and agendas that reached the person since the last digest. */
  sent: { reviewId: string; schoolName: string; reason: "collation" | "agenda"; meetingAt: Date }[];
  /** What colleagues wait for: practice videos to review, new ones and those whose day has come again; bright spots and visits to answer, and to close. */
  asked: Awaited<ReturnType<typeof countAskedOfMe>>;
  /** Their own practice videos that are due to be looked at again, and those whose consent ends soon. */
  videos: { dueAgain: number; endingSoon: number };
  /** Their visits to a bright spot, or from elsewhere, today or on the next school day. */
  visits: VisitSoon[];
  /** A gap task of theirs that is due within three days or was due in the last week, a reply since the last digest, a session that was called off since then, an offer to answer; for a facilitator, a task or a project to which something came since then. */
  institute: { dueOn: Day | undefined; overdue: boolean; taskId: string | undefined; wroteBack: CameBack | undefined; calledOff: { id: string; heldOn: Day } | undefined; offerId: string | undefined; forFacilitator: Waits | undefined };
  /** Their online session with an external coach, or with whom they coach, today or on the next school day. */
  online: { id: string; heldOn: Day; startsAt: string } | undefined;
  /** Whether open actions of theirs are due within a week. */
  actionsDue: boolean;
};

const schoolDayFrom = (halfTerms: readonly HalfTerm[], day: Day, step: 1 | -1): Day => {
  let found = addDays(day, step);
  for (let days = 0; days < 60 && !isSchoolDay(halfTerms, found); days += 1) found = addDays(found, step);
  return found;
};

/** What the day's mail would speak of, read with the person's own rights; undefined on a day on which the schools they lead are closed; for whoever leads none, the trust's dates count. */
export async function whatWaits(viewer: Viewer): Promise<WhatWaits | undefined> {
  const halfTerms = await withTenant(viewer, (db) => readHalfTermsOfLeader(db, viewer.personId));
  if (!isSchoolDay(halfTerms, viewer.today)) return undefined;
  const next = await findNextOneToOne(viewer);
  const nextDay = schoolDayFrom(halfTerms, viewer.today, 1);
  const soon = next && next.day <= nextDay && next.state !== "shared";
  const since = asDate(schoolDayFrom(halfTerms, viewer.today, -1));
  return withTenant(viewer, async (db) => {
    const sent = await db.$queryRaw<WhatWaits["sent"]>`
      SELECT r.id AS "reviewId", s.name AS "schoolName", min(rr.reason::text) AS reason, r."meetingAt"
      FROM review_reader rr
      JOIN review r ON r."trustId" = rr."trustId" AND r.id = rr."reviewId"
      JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
      WHERE rr."trustId" = ${viewer.trustId}::uuid AND rr."personId" = ${viewer.personId}::uuid
        AND rr."sentAt" > ${since} AND rr."sentAt" <= ${viewer.at}
      GROUP BY r.id, s.name, r."meetingAt" ORDER BY r."meetingAt", s.name`;
    const due = await db.action.findFirst({
      where: { trustId: viewer.trustId, ownerId: viewer.personId, doneAt: null, dueOn: { lte: asDate(addDays(viewer.today, 7)) } },
      select: { id: true },
    });
    const { due: task, cameBack, calledOff, offerId, waits } = await readInstituteDesk(db, viewer);
    const nudged = task && isDueWithin(task, viewer.today, 3) && task.dueOn >= addDays(viewer.today, -7) ? task : undefined;
    const institute = { dueOn: nudged?.dueOn, overdue: nudged !== undefined && nudged.dueOn < viewer.today, taskId: nudged?.id, wroteBack: cameBack && new Date(cameBack.at) > since ? cameBack : undefined, calledOff: calledOff && new Date(calledOff.at) > since ? calledOff : undefined, offerId: offerId ?? undefined, forFacilitator: waits.find(({ at }) => new Date(at) > since) };
    return { online: await onlineSoon(db, viewer, nextDay), institute, oneToOne: soon ? next : undefined, sent, asked: await countAskedOfMe(db, viewer), videos: await countOwnDue(db, viewer), visits: await visitsSoon(db, viewer, nextDay), actionsDue: due !== null };
  });
}
