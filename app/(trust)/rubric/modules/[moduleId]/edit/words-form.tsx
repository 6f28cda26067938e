"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { typedOr } from "@/components/forms/typed-in-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FieldError } from "@/components/ui/field-error";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { WhoSees } from "@/components/ui/who-sees";
import { saveWordsAction } from "../../actions";
import { SavedElsewhere } from "./saved-elsewhere";

type Area = { area: string; elements: { value: string; label: string; hint?: string }[] };
type Props = { areas: readonly Area[]; covered: readonly string[]; was: Record<"moduleId" | "version" | "title" | "hours" | "why" | "task" | "questions", string> };

const editors = { kind: "group", names: ["the framework’s editors"] } as const;

/** What a module says, and the elements that it covers. */
export function WordsForm({ areas, covered, was }: Props) {
  const { state, kept } = useKeptForm(saveWordsAction);
  const stale = state.version !== undefined;
  const box = (name: keyof typeof was) => ({ name, defaultValue: typedOr(state, name, was[name]), error: state.errors?.[name], whoSees: editors });
  const ticked = state.typed ? [state.typed.elementIds ?? []].flat() : covered;
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-6">
      {stale ? <SavedElsewhere href={`/rubric/modules/${was.moduleId}/edit`} /> : <ErrorSummary errors={state.errors} />}
      <input type="hidden" name="moduleId" value={was.moduleId} />
      <input type="hidden" name="version" value={state.version ?? was.version} />
      <TextField {...box("title")} label="What it is called" maxLength={120} />
      <TextArea {...box("why")} label="Why it is worth the time" rows={4} hint="What staff will be able to do that they cannot do yet." />
      <TextField {...box("hours")} label="Hours of study" inputMode="decimal" width="short" hint="In all, with the reading and the writing. Whole or half hours, such as 2.5." />
      <fieldset id="elementIds" tabIndex={-1} className="flex min-w-0 flex-col gap-4">
        <legend className="mb-1 font-serif text-xl font-[560]">What it covers</legend>
        <p className="max-w-text text-sm text-muted">Two or three elements that belong together are enough. Staff read their names.</p>
        <WhoSees {...editors} />
        <FieldError error={state.errors?.elementIds} />
        <div className="grid max-w-page gap-x-10 gap-y-6 md:grid-cols-2">
          {areas.map(({ area, elements }, at) => <CheckboxGroup key={area} id={`area-${at}`} name="elementIds" label={area} options={elements} defaultValue={ticked} />)}
        </div>
      </fieldset>
      <TextArea {...box("task")} label="A task to try in class" rows={4} hint="Small enough for a week, and something that pupils would notice." />
      <TextArea {...box("questions")} label="Questions for reflection" rows={4} hint="One a line, at most ten." />
      <ActionBar><SubmitButton>Save and go on</SubmitButton></ActionBar>
    </KeptForm>
  );
}
