import { callOffAction, moveAction, startAction } from "@/app/(trust)/triads/sessions/actions";
import { whenParts } from "@/app/(trust)/triads/sessions/when-parts";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { londonDay } from "@/lib/clock";
import { timeOfDay } from "@/lib/school-year/day";
import type { SessionPage } from "@/lib/triads/sessions/read-session";
import type { Viewer } from "@/lib/viewers/viewer";
import { LastTimeList } from "./last-time";

/** Before it begins: where it is, who is here, and the ways to move it or call it off. */
export function Planned({ session, viewer }: { session: SessionPage; viewer: Viewer }) {
  const { id, people, place, beginsAt, roundMinutes, rules } = session;
  const others = people.filter((person) => person.id !== viewer.personId);
  const agreed = people.find((person) => person.id === viewer.personId)?.agreed;
  return (
    <>
      <p className="max-w-text text-lg">{[place, `three rounds of ${roundMinutes} minutes`].filter(Boolean).join(" · ")}</p>
      {agreed ? (
        <Section title="Who is here with you?" lede="One of you begins for all. The roles come by themselves, so that over time each has each equally often.">
          <DescribedForm
            bar={false} action={startAction} submit="Begin"
            parts={[
              { kind: "hidden", name: "sessionId", value: id },
              { kind: "ticks", name: "here", label: "Here with me", value: [], size: "large", options: others.map(({ id: value, name, agreed: has }) => ({ value, label: name, ...(has ? {} : { hint: "Has not agreed to the ground rules yet" }) })) },
            ]}
          />
        </Section>
      ) : (
        <Section title="First, the ground rules" lede={`There are ${rules.rules.length} of them. Each of you agrees to them once, before you begin.`}>
          <ButtonLink href={`/triads/${session.triadId}`}>Read the ground rules</ButtonLink>
        </Section>
      )}
      <LastTimeList session={session} viewer={viewer} title="You will open with" />
      <div className="mt-12 flex flex-col gap-2">
        <Details summary="Move it, or change its place">
          <DescribedForm
            bar={false} kind="secondary" action={moveAction} submit="Change it"
            parts={[{ kind: "hidden", name: "sessionId", value: id }, ...whenParts(others.map(({ name }) => name), { day: londonDay(beginsAt), time: timeOfDay(beginsAt), roundMinutes, place })]}
          />
        </Details>
        <Details summary="Call it off"><OneButton action={callOffAction} fields={{ sessionId: id }} kind="secondary">Call this session off</OneButton></Details>
      </div>
    </>
  );
}
