"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { typedOr } from "@/components/forms/typed-in-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { WhoSees } from "@/components/ui/who-sees";
import { saveUniversityAction } from "../../../actions";
import { SavedElsewhere } from "../saved-elsewhere";

type Box = "moduleId" | "version" | "validated" | "university" | "credits" | "level" | "reference" | "fromDay" | "untilDay";
type Props = { levels: readonly { value: string; label: string }[]; was: Record<Box, string> };

/** A partner university's word on a module, or plainly none. The boxes beneath count only with the first answer. */
export function UniversityForm({ levels, was }: Props) {
  const { state, kept } = useKeptForm(saveUniversityAction);
  const box = (name: Box) => ({ name, defaultValue: typedOr(state, name, was[name]), error: state.errors?.[name] });
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-6">
      {state.version === undefined ? <ErrorSummary errors={state.errors} /> : <SavedElsewhere href={`/rubric/modules/${was.moduleId}/edit/university`} />}
      <input type="hidden" name="moduleId" value={was.moduleId} />
      <input type="hidden" name="version" value={state.version ?? was.version} />
      <WhoSees kind="group" names={["the framework’s editors until you publish it, then everyone who works in the trust"]} />
      <RadioGroup
        {...box("validated")} label="Has a university validated this module?"
        options={[
          { value: "no", label: "No", hint: "Staff read: not validated by a university." },
          { value: "yes", label: "Yes, and we have it in writing", hint: "Staff read who recognises what, from when to when, and that they apply to the university themselves." },
        ]}
      />
      <fieldset className="ml-2 flex min-w-0 flex-col gap-4 border-l-3 border-line pl-5">
        <legend className="sr-only">What the university says</legend>
        <p className="text-sm text-muted">If yes:</p>
        <TextField {...box("university")} label="University" />
        <div className="grid max-w-form gap-4 sm:grid-cols-2">
          <TextField {...box("credits")} label="Credits" inputMode="decimal" width="short" />
          <Select {...box("level")} label="Level" placeholder="Choose a level" options={levels} />
        </div>
        <TextField {...box("reference")} label="Reference" hint="Under which the university finds what it agreed." />
        <div className="grid max-w-form gap-4 sm:grid-cols-2">
          <TextField {...box("fromDay")} label="From" type="date" />
          <TextField {...box("untilDay")} label="Until" type="date" optional />
        </div>
      </fieldset>
      <ActionBar><SubmitButton>Save and go on</SubmitButton></ActionBar>
    </KeptForm>
  );
}
