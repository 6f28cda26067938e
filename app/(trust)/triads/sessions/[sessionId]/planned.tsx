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

type Props = { session: SessionPage; viewer: Viewer };

/** Before it begins: where it is, who is here on the day, and what the three will open with. */
export function Planned({ session, viewer }: Props) {
  const { place, beginsAt, roundMinutes, rules, people } = session;
  const agreed = people.find((person) => person.id === viewer.personId)?.agreed;
  const early = londonDay(beginsAt) > viewer.today;
  return (
    <>
      <p className="max-w-text text-lg">{[place, `three rounds of ${roundMinutes} minutes`].filter(Boolean).join(" · ")}</p>
      {!agreed && (
        <Section title="First, the ground rules" lede={`There are ${rules.rules.length} of them. Each of you agrees to them once, before you begin.`}>
          <ButtonLink href={`/triads/${session.triadId}`}>Read the ground rules</ButtonLink>
        </Section>
      )}
      {agreed && !early && (
        <Section title="Who is here with you?" lede={FOR_ALL}>
          <BeginForm session={session} viewer={viewer} />
        </Section>
      )}
      <LastTimeList session={session} viewer={viewer} title="You will open with" />
    </>
  );
}

const FOR_ALL = "One of you begins for all. The roles come by themselves, so that over time each has each equally often.";

function BeginForm({ session: { id, people }, viewer }: Props) {
  const options = people.filter((person) => person.id !== viewer.personId).map(({ id: value, name, agreed }) => ({ value, label: name, ...(agreed ? {} : { hint: "Has not agreed to the ground rules yet" }) }));
  return (
    <DescribedForm
      bar={false} action={startAction} submit="Begin"
      parts={[{ kind: "hidden", name: "sessionId", value: id }, { kind: "ticks", name: "here", label: "Here with me", value: [], size: "large", options }]}
    />
  );
}

/** The ways to change what is planned: another time or place, not at all, or at once though the day has not come. */
export function OtherPlans({ session, viewer }: Props) {
  const { id, people, place, beginsAt, roundMinutes } = session;
  const me = people.find((person) => person.id === viewer.personId);
  const others = people.flatMap((person) => (person.id === viewer.personId ? [] : [person.name]));
  return (
    <div className="mt-12 flex flex-col gap-2">
      <Details summary="Move it, or change its place">
        <DescribedForm
          bar={false} kind="secondary" action={moveAction} submit="Change it"
          parts={[{ kind: "hidden", name: "sessionId", value: id }, ...whenParts(others, { day: londonDay(beginsAt), time: timeOfDay(beginsAt), roundMinutes, place })]}
        />
      </Details>
      <Details summary="Call it off"><OneButton action={callOffAction} fields={{ sessionId: id }} kind="secondary">Call this session off</OneButton></Details>
      {me?.agreed && londonDay(beginsAt) > viewer.today && (
        <Details summary="Begin today, before the day that is planned">
          <p className="mb-4 max-w-text text-muted">{FOR_ALL} It is then held today, and the date that was planned is gone.</p>
          <BeginForm session={session} viewer={viewer} />
        </Details>
      )}
    </div>
  );
}
