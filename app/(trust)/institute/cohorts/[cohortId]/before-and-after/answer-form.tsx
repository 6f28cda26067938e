"use client";

import { answerAction } from "@/app/(trust)/institute/before-and-after/actions";
import { KeptForm } from "@/components/forms/kept-form";
import { SavedMeanwhile } from "@/components/forms/saved-meanwhile";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { ButtonLink } from "@/components/ui/button-link";
import { Chips } from "@/components/ui/chips";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { fieldOf, levelWords } from "@/lib/institute/self-assessments/levels";
import { listed } from "@/lib/words";
import type { Part } from "@/lib/institute/self-assessments/parts";

type Props = {
  cohortId: string; part: Part; wording: number; statements: readonly string[]; facilitators: readonly string[];
  before?: { levels: readonly number[]; sentence: string; shown: boolean; version: number };
};

const asks = { start: "In a sentence, what would you like to be different at the end?", end: "In a sentence, what is different now?" } as const;
const whoReads = "Who reads your answers";
const options = levelWords.map((label, level) => ({ value: String(level), label }));

/** A word for each statement, a sentence for whoever likes, and who reads it. */
export function AnswerForm({ cohortId, part, wording, statements, facilitators, before }: Props) {
  const { state, kept } = useKeptForm(answerAction);
  const { typed, errors = {} } = state;
  const value = (name: string, was = "") => (typed ? String(typed[name] ?? "") : was);
  const fixed = { cohortId, part, wording, statements: statements.length, version: state.version ?? before?.version ?? 0 };
  const levels = statements.map((statement, place) => ({ kind: "radio", name: fieldOf(place), label: `${place + 1}. ${statement}`, options }) as const);
  const readers = [{ value: "me", label: "Only me" }, { value: "facilitators", label: listed([...facilitators, "I"]), hint: "So that they can help with what you find hard." }];
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-8">
      <ErrorSummary errors={errors} />
      <SavedMeanwhile own parts={[...levels, { kind: "area", name: "sentence", label: asks[part] }, { kind: "radio", name: "shows", label: whoReads, options: readers }]} state={state} />
      {Object.entries(fixed).map(([name, one]) => <input key={name} type="hidden" name={name} value={one} />)}
      {levels.map(({ name, label }, place) => <Chips key={name} type="radio" name={name} label={label} options={options} defaultValue={value(name, before ? String(before.levels[place] ?? "") : "")} error={errors[name]} />)}
      <TextArea name="sentence" label={asks[part]} optional rows={2} maxLength={500} defaultValue={value("sentence", before?.sentence)} error={errors.sentence} whoSees={{ kind: "personal", names: [...facilitators.slice(0, -1), `${facilitators.at(-1) ?? "the facilitators"} if you say so below`] }} />
      <RadioGroup
        name="shows" label={whoReads} hint="You can change this at any time. Nobody else reads them: not your head, not the trust’s leaders, not the cohort." defaultValue={value("shows", before?.shown ? "facilitators" : "me")} error={errors.shows}
        options={readers}
      />
      <NoChildNamed state={state} />
      <ActionBar>
        <SubmitButton>Save my answers</SubmitButton>
        {before && <ButtonLink href={`/institute/cohorts/${cohortId}/before-and-after`} kind="quiet">Cancel</ButtonLink>}
      </ActionBar>
    </KeptForm>
  );
}
