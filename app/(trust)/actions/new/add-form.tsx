"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { componentOptions } from "@/components/ui/component-options";
import { DateField } from "@/components/ui/date-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { USUAL_COMPONENT } from "@/lib/actions/usual-component";
import { sNames, threeS } from "@/lib/three-s/three-s";
import { addActionAction } from "../actions";

type Named = { id: string; name: string };
type Props = { schools: readonly Named[]; owners: readonly Named[]; me: string; today: string; requestId: string; chosen: string | undefined };

const asOptions = (all: readonly Named[]) => all.map(({ id, name }) => ({ value: id, label: name }));

export function AddForm({ schools, owners, me, today, requestId, chosen }: Props) {
  const { state, kept } = useKeptForm(addActionAction);
  const { errors = {}, typed = {} } = state;
  const was = (name: string, usual = "") => String(typed[name] ?? usual);
  return (
    <KeptForm kept={kept} className="flex flex-col gap-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="requestId" value={requestId} />
      {schools.length === 1 ? <input type="hidden" name="schoolId" value={chosen} /> : <Select name="schoolId" label="School" placeholder="Choose the school" options={asOptions(schools)} defaultValue={was("schoolId", chosen)} error={errors.schoolId} />}
      <TextField name="title" label="What will be done?" hint="No child’s name, no case." maxLength={300} defaultValue={was("title")} error={errors.title} whoSees={{ kind: "line" }} />
      <Select name="ownerId" label="Who does it?" hint="They see this action too." options={asOptions(owners)} defaultValue={was("ownerId", me)} error={errors.ownerId} />
      <DateField name="dueOn" label="By when?" min={today} defaultValue={was("dueOn")} error={errors.dueOn} />
      <Select name="s" label="Which S does it belong to?" optional placeholder="None of them" options={threeS.map((s) => ({ value: s, label: sNames[s] }))} defaultValue={was("s")} />
      <RadioGroup name="origin" label="Where does it come from?" options={[{ value: "check_in", label: "A one-to-one" }, { value: "priority", label: "A priority of the school", hint: "Its leadership team sees it too." }]} defaultValue={was("origin", "check_in")} />
      <Select name="component" label="Which part of the triple helix is it?" defaultValue={was("component", USUAL_COMPONENT)} options={componentOptions} error={errors.component} />
      <NoChildNamed state={state} />
      <div><SubmitButton>Add action</SubmitButton></div>
    </KeptForm>
  );
}
