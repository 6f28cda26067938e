import { PrimaryCard } from "@/components/ui/primary-card";
import type { Weeks } from "@/lib/check-ins/list-weeks";
import { inWords } from "@/lib/school-year/day";
import { firstName } from "./first-name";

/** The one thing to do: this week's check-in, as far as it has come. */
export function ThisWeek({ weeks: { now, meeting, lead }, today }: { weeks: Weeks; today: string }) {
  const who = lead ? firstName(lead.name) : "your trust lead";
  const when = meeting?.weekOf === now.weekOf ? `you meet ${meeting.day === today ? "today" : `on ${inWords(meeting.day)}`} at ${meeting.startsAt}` : undefined;
  const write = { href: `/check-ins/week/${now.weekOf}`, label: now.state === "draft" ? "Go on writing" : "Write it" };
  const open = { href: `/check-ins/${now.checkInId}`, label: "Open it" };
  const above = [now.weekName, when].filter(Boolean).join(": ");
  switch (now.state) {
    case "draft":
      return <PrimaryCard above={above} title="You have started this week’s check-in" action={write}>Only you can see it until you share it with {who}.</PrimaryCard>;
    case "shared":
      return <PrimaryCard above={above} title={`${who} can read this week’s check-in`} action={open}>When you two have talked about it, say so there.</PrimaryCard>;
    case "waits-for-leader":
      return <PrimaryCard above={above} title={`${who} says you have discussed this week`} action={open}>Say so too, and it is closed.</PrimaryCard>;
    case "waits-for-lead":
      return <PrimaryCard above={above} title="You have said that this week is discussed" action={open}>It closes when {who} says so too.</PrimaryCard>;
    case "discussed":
      return <PrimaryCard above={above} title="This week is shared, discussed and closed" action={open}>The next one opens on Monday.</PrimaryCard>;
    case "to-write":
    case "missed":
      return <PrimaryCard above={above} title="Your check-in: three minutes, mostly taps" action={write}>Last time’s words stand there. One tap for each S, a line where it changed, and you share it with {who}.</PrimaryCard>;
  }
}
