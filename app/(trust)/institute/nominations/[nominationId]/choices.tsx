import { answerOfferAction, chooseAction } from "@/app/(trust)/institute/nominations/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { londonDay } from "@/lib/clock";
import type { FoundNomination } from "@/lib/institute/nominations/find-nomination";
import { whoseWord } from "@/lib/institute/nominations/whose-word";
import { inWords } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";

const outcomeWords: Record<string, string> = { offered: "A place is offered.", waiting: "On the waiting list.", not_this_time: "Not this time." };
const answerWords: Record<string, string> = { accepted: "Accepted.", declined: "Declined." };

/** What the facilitators chose, with every reason; the person answers an offer, a facilitator chooses. */
export function Choices({ nomination }: { nomination: FoundNomination }) {
  const { id, side, state, offerWaits, choices, withdrawnAt, support } = nomination;
  const word = whoseWord(nomination, side === "person");
  const chooses = side === "facilitator" && !withdrawnAt && state !== "accepted";
  if (choices.length === 0 && !chooses) return null;
  const form = (
    <DescribedForm
      bar={false} action={chooseAction} submit="Tell them" {...(choices.length > 0 ? { kind: "secondary" as const } : {})}
      parts={[
        { kind: "hidden", name: "requestId", value: v7() },
        { kind: "hidden", name: "nominationId", value: id },
        { kind: "radio", name: "outcome", label: "The facilitators’ choice", options: [{ value: "offered", label: "Offer a place" }, { value: "waiting", label: "Waiting list", hint: "After those who are on it already." }, { value: "not_this_time", label: "Not this time" }] },
        ...(support?.supports ? [] : [{
          kind: "ticks" as const, name: "withoutSupport", label: word.title, value: [], options: [{ value: "on", label: `Offer a place without ${word.whose} yes` }],
          hint: `${word.answer(support?.supports ?? null)} A gap task is done in their school, in time that is given for it.`,
        }]),
        { kind: "area", name: "reason", label: "The reason", hint: "They read it word for word. It is kept.", rows: 3, whoSees: { kind: "group", names: [nomination.person, "the other facilitators"] } },
      ]}
    />
  );
  return (
    <Section title={side === "person" ? "The facilitators’ choice" : choices.length > 0 ? "What was chosen" : "Choose"}>
      <ol className="flex max-w-text flex-col gap-4">
        {choices.map((choice) => (
          <li key={choice.id}>
            <p><strong>{outcomeWords[choice.outcome]}</strong> {choice.answer && answerWords[choice.answer]}</p>
            <p className="whitespace-pre-line">{choice.reason}</p>
            <p className="text-sm text-muted">{choice.by}, {inWords(londonDay(choice.at))}{choice.outcome === "offered" && choice.supported !== true ? `, ${word.without(choice.supported)}` : ""}</p>
          </li>
        ))}
      </ol>
      {side === "person" && offerWaits && (
        <div className="mt-6 flex flex-wrap gap-3">
          <OneButton action={answerOfferAction} fields={{ nominationId: id, answer: "accepted" }}>Take the place</OneButton>
          <OneButton action={answerOfferAction} fields={{ nominationId: id, answer: "declined" }} kind="secondary">Say no, this time</OneButton>
        </div>
      )}
      {chooses && <div className={choices.length > 0 ? "mt-6" : ""}>{choices.length > 0 ? <Details summary="Choose anew">{form}</Details> : form}</div>}
    </Section>
  );
}
