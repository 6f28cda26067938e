import { type PlannedDate, sequenceOf } from "@/lib/calendar/planned-date";
import type { MailedDate } from "@/lib/db/generated/client";
import type { Way } from "@/lib/calendar/way";

type Mailed = Pick<MailedDate, "dateId" | "what" | "revision" | "sequence" | "beginsAt" | "everyWeeks" | "withId" | "takenOutAt">;

/** A mail about a date: new, changed, called off, or taken out of the calendar because it is no longer theirs or comes another way now; then it says with whom it was, where that is known. */
export type DateMail = { why: "new" | "changed" | "called-off" | "taken-out"; sequence: number; date: PlannedDate; withWhom?: string | undefined };

/** Whether a mail takes its date out of the calendar. */
export const takesOut = ({ why }: DateMail): boolean => why === "called-off" || why === "taken-out";

/** What a calendar that had these mails needs to hear so that it shows these dates, the earliest first; nothing when it is up to date. */
export function whatToMail(dates: readonly PlannedDate[], mailed: readonly Mailed[], way: Way, at: Date): DateMail[] {
  const before = new Map(mailed.map((one) => [one.dateId, one]));
  const wanted = new Map((way === "link" ? [] : dates).map((date) => [date.id, date]));
  const mails = [...wanted.values()].flatMap((date): DateMail[] => {
    const last = before.get(date.id);
    const stands = last !== undefined && last.takenOutAt === null;
    const sequence = next(last, date, at);
    if (date.calledOff) return stands ? [{ why: "called-off", sequence, date }] : [];
    if (!stands) return way === "mail" && !date.byLinkAlone ? [{ why: "new", sequence, date }] : [];
    return last.revision === date.revision ? [] : [{ why: "changed", sequence, date }];
  });
  const gone = mailed.filter(({ dateId, takenOutAt, beginsAt }) => !wanted.has(dateId) && takenOutAt === null && beginsAt > at)
    .map((last): DateMail => {
      const date = asMailed(last);
      return { why: "taken-out", sequence: next(last, date, at), date };
    });
  return [...mails, ...gone].toSorted((a, b) => a.date.beginsAt.getTime() - b.date.beginsAt.getTime());
}

/** A date that is there no longer, in the words that were mailed: of one that repeated its last one is known, and how it came again. */
const asMailed = ({ dateId: id, what, beginsAt, revision, everyWeeks, withId }: Mailed): PlannedDate => ({
  id, what, beginsAt, revision, minutes: 60, place: "", path: "/", calledOff: false, withId: withId ?? undefined, ...(everyWeeks && { repeats: { everyWeeks, last: beginsAt, except: [] } }),
});

/** The number of the next mail about a date: higher than the last one's, and higher the later the state that it tells, whichever of two jobs sends first. */
function next(last: Mailed | undefined, date: Pick<PlannedDate, "revision" | "repeats">, at: Date): number {
  if (!last) return sequenceOf(date, at);
  return date.repeats ? Math.max(last.sequence + 1, sequenceOf(date, at)) : last.sequence + Math.max(1, date.revision - last.revision);
}
