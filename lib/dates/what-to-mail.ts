import type { PlannedDate } from "@/lib/calendar/planned-date";
import type { MailedDate } from "@/lib/db/generated/client";

/** How somebody has their dates: by mail; by a link that their calendar follows; or not by mail, though what was mailed is kept right. */
export type Way = "mail" | "link" | "none";

type Mailed = Pick<MailedDate, "dateId" | "what" | "revision" | "sequence" | "beginsAt" | "takenOutAt">;

/** A mail about a date: new, changed, called off, or taken out of the calendar because it is no longer theirs or comes another way now. */
export type DateMail = { why: "new" | "changed" | "called-off" | "taken-out"; sequence: number; date: Pick<PlannedDate, "id" | "what" | "beginsAt" | "revision"> & Partial<PlannedDate> };

/** What a calendar that had these mails needs to hear so that it shows these dates, the earliest first; nothing when it is up to date. */
export function whatToMail(dates: readonly PlannedDate[], mailed: readonly Mailed[], way: Way, at: Date): DateMail[] {
  const before = new Map(mailed.map((one) => [one.dateId, one]));
  const wanted = way === "link" ? [] : dates;
  const here = new Set(wanted.map(({ id }) => id));
  const mails = wanted.flatMap((date): DateMail[] => {
    const last = before.get(date.id);
    const stands = last !== undefined && last.takenOutAt === null;
    const sequence = (last?.sequence ?? -1) + 1;
    if (date.calledOff) return stands ? [{ why: "called-off", sequence, date }] : [];
    if (!stands) return way === "mail" ? [{ why: "new", sequence, date }] : [];
    return last.revision === date.revision ? [] : [{ why: "changed", sequence, date }];
  });
  const gone = mailed.filter(({ dateId, takenOutAt, beginsAt }) => !here.has(dateId) && takenOutAt === null && beginsAt > at)
    .map(({ dateId, what, sequence, beginsAt, revision }): DateMail => ({ why: "taken-out", sequence: sequence + 1, date: { ...dates.find(({ id }) => id === dateId), id: dateId, what, beginsAt, revision } }));
  return [...mails, ...gone].toSorted((a, b) => a.date.beginsAt.getTime() - b.date.beginsAt.getTime());
}
