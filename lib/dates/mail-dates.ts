import { findRecipient } from "@/lib/auth/links/find-recipient";
import { baseUrl } from "@/lib/auth/settings";
import { asInvitation } from "@/lib/calendar/invitation";
import { lastOf } from "@/lib/calendar/planned-date";
import { withTenant } from "@/lib/db/with-tenant";
import { namesOf } from "@/lib/one-to-ones/names-of";
import { sendMail } from "@/lib/mail/send-mail";
import { viewerForJob } from "@/lib/viewers/find-viewer";
import type { Viewer } from "@/lib/viewers/viewer";
import { asEntry } from "./as-entry";
import { listDates } from "./list-dates";
import { findWay } from "@/lib/calendar/way";
import { type DateMail, takesOut, whatToMail } from "./what-to-mail";
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
    const entry = asEntry(takesOut(mail) ? { ...mail.date, repeats: undefined } : mail.date, { at, sequence: mail.sequence, cancelled: takesOut(mail), baseUrl: baseUrl() });
    await sendMail(recipient, writeDateMail(recipient.name, mail, baseUrl()), asInvitation(entry, process.env.MAIL_FROM ?? "", recipient));
    await note(viewer, mail);
  }
}

/** Eight statements, in a job. */
function mailsFor(viewer: Viewer): Promise<DateMail[]> {
  const { trustId, personId, at } = viewer;
  return withTenant(viewer, async (db) => {
    const mailed = await db.mailedDate.findMany({ where: { trustId, personId } });
    const mails = whatToMail(await listDates(db, viewer, at), mailed, await findWay(db, viewer), at);
    const names = await namesOf(db, viewer, mails.flatMap(({ why, date }) => (why === "taken-out" && date.withId) || []));
    return mails.map((mail) => ({ ...mail, withWhom: names.get(mail.why === "taken-out" ? (mail.date.withId ?? "") : "") }));
  });
}

function note(viewer: Viewer, mail: DateMail): Promise<void> {
  const { trustId, personId, at: mailedAt } = viewer;
  const { sequence, date: { id: dateId, what, revision } } = mail;
  const stands = { what, revision, sequence, beginsAt: lastOf(mail.date), everyWeeks: mail.date.repeats?.everyWeeks ?? null, withId: mail.date.withId ?? null, takenOutAt: takesOut(mail) ? mailedAt : null, mailedAt };
  return withTenant(viewer, async (db) => {
    await db.mailedDate.upsert({ where: { trustId_personId_dateId: { trustId, personId, dateId } }, create: { trustId, personId, dateId, ...stands }, update: stands });
  });
}
