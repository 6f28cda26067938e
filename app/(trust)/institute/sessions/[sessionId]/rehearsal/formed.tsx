import { beginAction, formAction, formAnewAction, swapAction } from "@/app/(trust)/institute/sessions/[sessionId]/rehearsal/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { RehearsalPage } from "@/lib/institute/rehearsals/read-rehearsal";
import { ROUND_MINUTES } from "@/lib/institute/rehearsals/schema";
import { whySizes } from "@/lib/institute/rehearsals/why";
import type { Viewer } from "@/lib/viewers/viewer";
import { counted } from "@/lib/words";
import { GroupList } from "./group-list";
import { Late } from "./late";
import { ScriptFirst } from "./script-now";

type Props = { rehearsal: RehearsalPage };

/** Before the groups are made: the tap that makes them, or what it waits for. */
export function FormGroups({ rehearsal: { sessionId, runs, canForm, came, heldOn }, viewer }: Props & { viewer: Viewer }) {
  if (!canForm)
    return <p className="max-w-text text-lg">{heldOn > viewer.today ? "The groups are made on the day, once everybody is here." : "There are no groups of this session for you to see."}</p>;
  if (!runs) return <Section title="Not yet" lede="Your facilitator makes the groups once it is marked who came. Yours then appears here by itself."><ScriptFirst /></Section>;
  if (came.length === 0)
    return (
      <Section title="First, who came" lede="The groups are made of those who are here.">
        <ButtonLink href={`/institute/sessions/${sessionId}/attendance`}>Mark who came</ButtonLink>
      </Section>
    );
  return (
    <Section title="Make rehearsal triads" lede={`${counted(came.length, "person", "people")} came. Threes and fours, from different schools, with others than last time. You can change two people before you begin.`}>
      <OneButton action={formAction} fields={{ sessionId }} pendingLabel="Making them…">Make rehearsal triads</OneButton>
    </Section>
  );
}

/** The groups before the first round, with why each is as it is, for those who run it. */
export function Formed({ rehearsal }: Props) {
  const { sessionId, groups, came, rounds, revision } = rehearsal;
  const note = whySizes(groups.map(({ seats }) => seats.length));
  const options = groups.flatMap(({ number, seats }) => seats.map(({ personId, name }) => ({ value: personId, label: `${name} (group ${number})` })));
  return (
    <>
      <GroupList groups={groups} />
      {note && <div className="mt-6"><Notice>{note}</Notice></div>}
      <Late sessionId={sessionId} came={came} />
      <Section title="Begin" lede={`${counted(rounds, "round")}: each rehearses once, plays the other person once, and watches. Everybody’s phone follows yours.`}>
        <DescribedForm
          bar={false} action={beginAction} submit="Begin round 1" pendingLabel="Beginning…"
          parts={[{ kind: "hidden", name: "sessionId", value: sessionId }, { kind: "text", type: "number", name: "roundMinutes", label: "Minutes for each round", width: "short", value: String(ROUND_MINUTES), hint: "The last three tenths are for what was heard." }]}
        />
      </Section>
      <div className="mt-10 flex flex-col gap-2">
        {groups.length > 1 && (
          <Details summary="Change two people">
            <DescribedForm
              bar={false} kind="secondary" action={swapAction} submit="Change them"
              parts={[
                { kind: "hidden", name: "sessionId", value: sessionId },
                { kind: "beside", parts: [{ kind: "select", name: "personId", label: "This person", options, placeholder: "Choose" }, { kind: "select", name: "otherId", label: "and this person", options, placeholder: "Choose" }] },
              ]}
            />
          </Details>
        )}
        <Details summary="Make the groups anew">
          <p className="mb-3 max-w-text text-muted">Of everybody who is marked as having come, with other people where that is as good.</p>
          <OneButton action={formAnewAction} fields={{ sessionId, revision: String(revision) }} kind="secondary" pendingLabel="Making them…">Make them anew</OneButton>
        </Details>
      </div>
    </>
  );
}
