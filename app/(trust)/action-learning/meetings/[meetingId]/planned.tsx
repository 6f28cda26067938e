import { callOffMeetingAction, moveMeetingAction, startMeetingAction } from "@/app/(trust)/action-learning/meetings/actions";
import { whenParts } from "@/app/(trust)/action-learning/meetings/when-parts";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { partGuide } from "@/lib/action-learning/guide";
import type { MeetingPage } from "@/lib/action-learning/meetings/read-meeting";
import { partMinutes } from "@/lib/action-learning/template";
import { londonDay } from "@/lib/clock";
import { timeOfDay } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { counted } from "@/lib/words";
import { LastSlotsList } from "./last-slots";

/** Before it begins: who is here, the half day by the clock, and the ways to move it or call it off. */
export function Planned({ meeting, viewer }: { meeting: MeetingPage; viewer: Viewer }) {
  const { id, people, place, beginsAt, slotMinutes, topic } = meeting;
  const others = people.filter((person) => person.id !== viewer.personId);
  const early = londonDay(beginsAt) > viewer.today;
  const begin = (
    <DescribedForm
      bar={false} action={startMeetingAction} submit="Begin"
      parts={[
        { kind: "hidden", name: "meetingId", value: id },
        { kind: "ticks", name: "here", label: "Here with me", value: [], size: "large", options: others.map(({ id: value, name, facilitates }) => ({ value, label: name, ...(facilitates ? { hint: "Facilitates" } : {}) })) },
      ]}
    />
  );
  return (
    <>
      {place && <p className="max-w-text text-lg">{place}</p>}
      {early ? null : <Section title="Who is here with you?" lede="One of you begins for all. Whoever comes later says so on their own phone.">{begin}</Section>}
      <Section title="The half day by the clock" lede="When all of you come.">
        <Clock beginsAt={beginsAt} slots={people.filter(({ facilitates }) => !facilitates).length} slotMinutes={slotMinutes} topic={topic} />
      </Section>
      <LastSlotsList meeting={meeting} viewer={viewer} title="You will open with" />
      <div className="mt-12 flex flex-col gap-2">
        {early && <Details summary="Begin it today instead">{begin}</Details>}
        <Details summary="Move it, or change its place">
          <DescribedForm
            bar={false} kind="secondary" action={moveMeetingAction} submit="Change it"
            parts={[{ kind: "hidden", name: "meetingId", value: id }, ...whenParts({ day: londonDay(beginsAt), time: timeOfDay(beginsAt), slotMinutes, place })]}
          />
        </Details>
        <Details summary="Call it off"><OneButton action={callOffMeetingAction} fields={{ meetingId: id }} kind="secondary">Call this meeting off</OneButton></Details>
      </div>
    </>
  );
}

function Clock({ beginsAt, slots, slotMinutes, topic }: Pick<MeetingPage, "beginsAt" | "slotMinutes" | "topic"> & { slots: number }) {
  const parts: [string, number][] = [
    [partGuide["check-in"].title, partMinutes["check-in"]], [topic ?? "Half an hour on what you choose", partMinutes.topic], [partGuide.break.title, partMinutes.break],
    [`${counted(slots, "slot")} of ${slotMinutes} minutes, in the order you agree`, slots * slotMinutes], [partGuide.close.title, partMinutes.close],
  ];
  const begins = (index: number) => new Date(beginsAt.getTime() + parts.slice(0, index).reduce((sum, [, minutes]) => sum + minutes, 0) * 60_000);
  return (
    <ol className="max-w-text border-t border-line">
      {parts.map(([title], index) => <li key={title} className="flex gap-6 border-b border-line py-3"><span className="tabular-nums text-muted">{timeOfDay(begins(index))}</span><span>{title}</span></li>)}
    </ol>
  );
}
