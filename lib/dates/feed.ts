import { createHash, timingSafeEqual } from "node:crypto";
import { recordEvent } from "@/lib/audit/record-event";
import { datesChanged } from "@/lib/calendar/dates-changed";
import { asCalendar } from "@/lib/calendar/ics";
import { sequenceOf } from "@/lib/calendar/planned-date";
import { keyedHash } from "@/lib/confidentiality/keyed-hash";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { viewerForJob } from "@/lib/viewers/find-viewer";
import type { Viewer } from "@/lib/viewers/viewer";
import { asEntry } from "./as-entry";
import { listDates } from "./list-dates";
import { findWay, hasDates, type Way } from "@/lib/calendar/way";

const YEAR = 366 * 24 * 60 * 60_000;

type Of = Pick<Viewer, "trustId" | "personId">;

/** The secret of a feed: made from who and when, so that it is never stored, and another one is made by making the feed again. */
const secretOf = ({ trustId, personId }: Of, madeAt: Date) => Buffer.from(keyedHash("calendar feed", `${trustId}:${personId}:${madeAt.toISOString()}`)).toString("base64url");
const hashOf = (secret: string) => new Uint8Array(createHash("sha256").update(secret).digest());

/** How the viewer has their dates, and the path of their own feed where it is by one. Two statements. @throws NotFound for whoever has no dates here */
export async function readMyWay(viewer: Viewer): Promise<{ way: Way; path: string | undefined }> {
  if (!hasDates(viewer)) throw new NotFound();
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const feed = await db.calendarFeed.findUnique({ where: { trustId_personId: { trustId, personId } } });
    return { way: await findWay(db, viewer), path: feed ? `/api/calendar/${trustId}/${personId}/${secretOf(viewer, feed.madeAt)}` : undefined };
  });
}

/** Makes a feed of the viewer's own dates, whose address nobody else knows; an address of before no longer works, and dates no longer come by mail. @throws NotFound for whoever has no dates here */
export function makeFeed(viewer: Viewer): Promise<void> {
  const { trustId, personId, at: madeAt } = viewer;
  return withTenant(viewer, async (db) => {
    if (!hasDates(viewer)) throw new NotFound();
    const secretHash = hashOf(secretOf(viewer, madeAt));
    await db.calendarFeed.upsert({ where: { trustId_personId: { trustId, personId } }, create: { trustId, personId, secretHash, madeAt }, update: { secretHash, madeAt } });
    await recordEvent(db, viewer, "calendar-feed.made");
    await datesChanged(db, trustId, [personId]);
  });
}

/** Ends the viewer's feed: its address shows nothing from now on. Ending it twice ends it once. */
export function endFeed(viewer: Viewer): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { count } = await db.calendarFeed.deleteMany({ where: { trustId: viewer.trustId, personId: viewer.personId } });
    if (count === 0) return;
    await recordEvent(db, viewer, "calendar-feed.ended");
    await datesChanged(db, viewer.trustId, [viewer.personId]);
  });
}

/**
 * The dates behind a feed's address as a calendar, those of the year past too: when and where, and nothing of what is said or with whom.
 * The secret stands in for signing in; what is shown is what its owner may see today.
 * @throws NotFound for an address that is not, or no longer, somebody's
 */
export async function readFeed(address: Of & { secret: string }, at: Date, baseUrl: string): Promise<string> {
  const { trustId, personId, secret } = address;
  const viewer = isId(trustId) && isId(personId) ? await viewerForJob({ trustId, personId }, at) : undefined;
  if (!viewer) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const feed = await db.calendarFeed.findUnique({ where: { trustId_personId: { trustId, personId } } });
    if (!feed || !timingSafeEqual(hashOf(secret), feed.secretHash)) throw new NotFound();
    const dates = await listDates(db, viewer, new Date(at.getTime() - YEAR));
    return asCalendar("Braid", dates.map((date) => asEntry(date, { at, sequence: sequenceOf(date, at), cancelled: date.calledOff, baseUrl })));
  });
}
