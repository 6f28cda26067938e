import { londonDay } from "@/lib/clock";
import { withTenant } from "@/lib/db/with-tenant";
import { enqueueOnce } from "@/lib/jobs/enqueue";
import { log } from "@/lib/log";
import { viewerForJob } from "@/lib/viewers/find-viewer";
import { whoseDatesBeganOrEnded } from "@/lib/people/role-dates-changed";
import { openReview } from "@/lib/reviews/pack/open-review";
import { asDate } from "@/lib/school-year/day";
import { isOpenAnywhere } from "@/lib/school-year/is-open-anywhere";
import { findRecipients } from "./find-recipients";

type Round = { trustId: string; slot: string };

/**
 * A trust's round at one time of a day: calendars of those whose roles and duties begin or have ended are brought up to date, whatever the day; on a day on which any school is open packs whose day has come are opened, and each person's digest is put on the queue; whether their own schools are open it asks itself.
 * Opening is done with the rights of the chief executive (or any executive); without one, the first reader opens it.
 */
export async function goRound({ trustId, slot }: Round, at: Date): Promise<void> {
  const today = londonDay(at);
  const nobody = { trustId, personId: null, today };
  const { schoolDay, executive, recipients, other } = await withTenant(nobody, async (db) => ({
    schoolDay: await isOpenAnywhere(db, trustId, today),
    executive: await findExecutive(db, trustId, today),
    recipients: await findRecipients(db, trustId, today, slot),
    other: await whoseDatesBeganOrEnded(db, nobody),
  }));
  await enqueueOnce("dates", other.map(({ personId, on }) => ({ work: { trustId, personId }, occasion: `${on} first or last day` })));
  if (!schoolDay) return;
  if (executive) await openWhatIsDue({ trustId, personId: executive }, at);
  await enqueueOnce("digest", recipients.map((personId) => ({ work: { trustId, personId }, occasion: `${today} ${slot}` })));
}

async function findExecutive(db: Parameters<Parameters<typeof withTenant>[1]>[0], trustId: string, today: string) {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM person p
    LEFT JOIN appointment a ON a."trustId" = p."trustId" AND a."personId" = p.id AND a.duty = 'chief_executive'
      AND a."startsOn" <= ${today}::date AND (a."endsOn" IS NULL OR a."endsOn" >= ${today}::date)
    LEFT JOIN role_period r ON r."trustId" = p."trustId" AND r."personId" = p.id AND r.role = 'trust_executive'
      AND r."startsOn" <= ${today}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date)
    WHERE p."trustId" = ${trustId}::uuid AND p."suspendedAt" IS NULL AND (a.id IS NOT NULL OR r.id IS NOT NULL)
    ORDER BY a.id NULLS LAST, p.id LIMIT 1`;
  return row?.id;
}

async function openWhatIsDue(who: { trustId: string; personId: string }, at: Date): Promise<void> {
  const viewer = await viewerForJob(who, at);
  if (!viewer) return;
  const due = await withTenant(viewer, (db) =>
    db.review.findMany({ where: { trustId: who.trustId, openedAt: null, opensOn: { lte: asDate(viewer.today) } }, select: { id: true } }),
  );
  for (const { id } of due)
    await openReview(viewer, id).catch((error: unknown) => log.warn({ reviewId: id, trustId: who.trustId, error }, "pack not opened"));
}
