import { findRecipient } from "@/lib/auth/links/find-recipient";
import { baseUrl } from "@/lib/auth/settings";
import { asInvitation } from "@/lib/calendar/invitation";
import { withTenant } from "@/lib/db/with-tenant";
import { sendMail } from "@/lib/mail/send-mail";
import { viewerForJob } from "@/lib/viewers/find-viewer";
import type { Viewer } from "@/lib/viewers/viewer";
import { listDates } from "./list-dates";
import { type DateMail, type Way, whatToMail } from "./what-to-mail";
import { writeDateMail } from "./write-date-mail";

/**
 * Brings somebody's calendar up to date by mail: new dates, changed ones, those called off and those that are no longer theirs.
 * It sees what they see and no more; run again, it sends nothing. A mail that was handed in and not noted comes twice, and a calendar takes it in once.
 * @throws when the mail server does not take a mail; the job tries again later and goes on where it stopped
 */
export async function mailDates(about: { trustId: string; personId: string }, at: Date): Promise<void> {
  const [viewer, recipient] = [await viewerForJob(about, at), await findRecipient(about, at)];
  if (!viewer || !recipient) return;
  for (const mail of await mailsFor(viewer)) {
    const { date, sequence } = mail;
    const entry = {
      uid: `${date.id}@braid`, sequence, at, startsAt: date.beginsAt, minutes: date.minutes ?? 60, title: date.what, place: date.place ?? "",
      href: `${baseUrl()}${date.path ?? "/"}`, cancelled: mail.why === "called-off" || mail.why === "taken-out",
    };
    await sendMail(recipient, writeDateMail(recipient.name, mail, baseUrl()), asInvitation(entry, process.env.MAIL_FROM ?? "", recipient));
    await note(viewer, mail);
  }
}

/** Five statements. */
function mailsFor(viewer: Viewer): Promise<DateMail[]> {
  const { trustId, personId, at } = viewer;
  return withTenant(viewer, async (db) => {
    const mailed = await db.mailedDate.findMany({ where: { trustId, personId } });
    const [how] = await db.$queryRaw<{ way: Way }[]>`
      SELECT CASE WHEN EXISTS (SELECT FROM calendar_feed f WHERE f."trustId" = p."trustId" AND f."personId" = p.id) THEN 'link' WHEN p."digestAt" = 'never' THEN 'none' ELSE 'mail' END AS way
      FROM person p WHERE p."trustId" = ${trustId}::uuid AND p.id = ${personId}::uuid`;
    return whatToMail(await listDates(db, viewer, at), mailed, how?.way ?? "none", at);
  });
}

const note = (viewer: Viewer, { why, sequence, date: { id: dateId, what, revision, beginsAt } }: DateMail) =>
  withTenant(viewer, async (db) => {
    const { trustId, personId, at } = viewer;
    const stands = { what, revision, sequence, beginsAt, takenOutAt: why === "called-off" || why === "taken-out" ? at : null, mailedAt: at };
    await db.mailedDate.upsert({ where: { trustId_personId_dateId: { trustId, personId, dateId } }, create: { trustId, personId, dateId, ...stands }, update: stands });
  });
