import { beginAction, formAction, formAnewAction, swapAction } from "@/app/(trust)/institute/sessions/[sessionId]/rehearsal/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { RehearsalPage } from "@/lib/institute/rehearsals/read-rehearsal";
import { ROUND_MINUTES } from "@/lib/institute/rehearsals/schema";
import { FEWEST, groupSizes } from "@/lib/institute/rehearsals/sizes";
import { rolesInWords, sizesInWords } from "@/lib/institute/rehearsals/sizes-in-words";
import { whySizes } from "@/lib/institute/rehearsals/why";
import type { Viewer } from "@/lib/viewers/viewer";
import { counted } from "@/lib/words";
import { GroupList } from "./group-list";
import { Late } from "./late";
import { ScriptFirst } from "./script-now";

type Props = { rehearsal: RehearsalPage };

/** Before the groups are made: the tap that makes them, or what it waits for. */
export function FormGroups({ rehearsal: { sessionId, runs, canForm, toPlace: came, heldOn }, viewer }: Props & { viewer: Viewer }) {
  if (!canForm)
    return <p className="max-w-text text-lg">{heldOn > viewer.today ? "The groups are made on the day, once everybody is here." : "There are no groups of this session for you to see."}</p>;
  if (!runs) return <Section title="Not yet" lede="Your facilitator makes the groups once it is marked who came. Yours then appears here by itself."><ScriptFirst /></Section>;
  const sizes = groupSizes(came.length);
  if (came.length < FEWEST)
    return (
      <Section title="First, who came" lede={came.length === 0 ? "The groups are made of those who are here." : "One person came, and a rehearsal takes two. Be the other person yourself, or wait for somebody."}>
        <ButtonLink href={`/institute/sessions/${sessionId}/attendance`}>Mark who came</ButtonLink>
      </Section>
    );
  return (
    <Section title="Make rehearsal triads" lede={`${came.length} people came, who make ${sizesInWords(sizes)}.${sizes.length > 1 ? " As far as it goes they are from different schools, and with others than before. You can change two people before you begin." : ""}`}>
      <OneButton action={formAction} fields={{ sessionId }} pendingLabel="Making them…">Make rehearsal triads</OneButton>
    </Section>
  );
}

/** The groups before the first round, with why each is as it is, for those who run it. */
export function Formed({ rehearsal }: Props) {
  const { sessionId, groups, rounds, revision } = rehearsal;
  const sizes = groups.map(({ seats }) => seats.length);
  const note = whySizes(sizes);
  const options = groups.flatMap(({ number, seats }) => seats.map(({ personId, name }) => ({ value: personId, label: `${name} (group ${number})` })));
  return (
    <>
      <div className="mt-10 first:mt-0"><GroupList groups={groups} /></div>
      {note && <div className="mt-6"><Notice>{note}</Notice></div>}
      <Late rehearsal={rehearsal} />
      <Section title="Begin" lede={`${counted(rounds, "round")}. ${rolesInWords(sizes)} Everybody’s phone follows yours.`}>
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
          <p className="mb-3 max-w-text text-muted">Of everybody who is marked as having come{sizes.length > 1 ? ", with other people where that is as good" : ""}.</p>
          <OneButton action={formAnewAction} fields={{ sessionId, revision: String(revision) }} kind="secondary" pendingLabel="Making them…">Make them anew</OneButton>
        </Details>
      </div>
    </>
  );
}
