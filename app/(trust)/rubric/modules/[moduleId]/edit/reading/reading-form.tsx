"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { typedOr } from "@/components/forms/typed-in-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { ChoiceOption } from "@/components/ui/radio-group";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FieldError } from "@/components/ui/field-error";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { WhoSees } from "@/components/ui/who-sees";
import { saveReadingAction } from "../../../actions";
import { SavedElsewhere } from "../saved-elsewhere";

type Own = { title: string; by: string; link: string };
type Props = { moduleId: string; version: number; groups: readonly { title: string; works: readonly ChoiceOption[] }[]; chosen: readonly string[]; own: readonly Own[] };

const rowsTyped = (names: readonly string[]) => Math.max(-1, ...names.flatMap((name) => /^own\.(\d+)\./.exec(name)?.[1] ?? []).map(Number)) + 1;

/** Works of the covered elements to tick, and rows for what the editors add. */
export function ReadingForm({ moduleId, version, groups, chosen, own }: Props) {
  const { state, kept } = useKeptForm(saveReadingAction);
  const ticked = state.typed ? [state.typed.works ?? []].flat() : chosen;
  const rows = Math.min(20, state.typed ? rowsTyped(Object.keys(state.typed)) + (state.errors ? 0 : 1) : own.length + 1);
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-8">
      {state.version === undefined ? <ErrorSummary errors={state.errors} /> : <SavedElsewhere href={`/rubric/modules/${moduleId}/edit/reading`} />}
      <input type="hidden" name="moduleId" value={moduleId} />
      <input type="hidden" name="version" value={state.version ?? version} />
      <WhoSees kind="group" names={["the framework’s editors until you publish it, then everyone who works in the trust"]} />
      <fieldset id="works" tabIndex={-1} className="flex min-w-0 flex-col gap-6">
        <legend className="mb-2 font-serif text-xl font-[560]">From the elements</legend>
        <FieldError error={state.errors?.works} />
        {groups.length === 0 && <p className="max-w-text text-muted">The elements that it covers name nothing to read. Add your own below, or choose elements under ‘What it says’.</p>}
        {groups.map(({ title, works }, at) => <CheckboxGroup key={title} id={`works-${at}`} name="works" label={title} options={works} defaultValue={ticked} />)}
      </fieldset>
      <fieldset className="flex min-w-0 flex-col gap-5">
        <legend className="mb-2 font-serif text-xl font-[560]">Your own</legend>
        <p className="max-w-text text-sm text-muted">An article, a chapter, something written in the trust. An empty row is left out.</p>
        {Array.from({ length: rows }, (_, at) => {
          const box = (field: keyof Own) => ({ name: `own.${at}.${field}`, defaultValue: typedOr(state, `own.${at}.${field}`, own[at]?.[field] ?? ""), error: state.errors?.[`own.${at}.${field}`] });
          return (
            <fieldset key={at} className="flex min-w-0 flex-col gap-3 border-l-3 border-line pl-4">
              <legend className="sr-only">{own[at]?.title || `Row ${at + 1}`}</legend>
              <div className="grid max-w-form gap-4 sm:grid-cols-2">
                <TextField {...box("title")} label="Title" maxLength={300} />
                <TextField {...box("by")} label="By" maxLength={200} />
              </div>
              <TextField {...box("link")} label="Link" type="url" optional />
            </fieldset>
          );
        })}
        <div><SubmitButton name="more" value="own" kind="secondary" size="small" pendingLabel="Adding…">Another one to read</SubmitButton></div>
      </fieldset>
      <ActionBar><SubmitButton>Save and go on</SubmitButton></ActionBar>
    </KeptForm>
  );
}
