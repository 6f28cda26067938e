"use client";

import { typedOr } from "@/components/forms/typed-in-form";
import { proposeItemAction } from "@/app/(trust)/reviews/agenda-actions";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { Chips } from "@/components/ui/chips";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { kindWords, relatesToWords } from "@/lib/reviews/words";
import { inShort } from "@/lib/school-year/day";
import { sNames, threeS, type S } from "@/lib/three-s/three-s";

type Week = { id: string; weekOf: string; s: S; discussed: boolean };
type Props = { reviewId: string; requestId: string; late: boolean; people: { id: string; name: string }[]; weeks: Week[] };

const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

export function ItemForm({ reviewId, requestId, late, people, weeks }: Props) {
  const { state, kept } = useKeptForm(proposeItemAction);
  const { errors } = state;
  return (
    <KeptForm kept={kept} className="flex flex-col gap-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="reviewId" value={reviewId} />
      <input type="hidden" name="requestId" value={requestId} />
      <Chips type="radio" name="kind" label="What is it" options={options(kindWords)} defaultValue={typedOr(state, "kind", "")} error={errors?.kind} />
      <Chips type="radio" name="s" label="Which of the three Ss" options={threeS.map((s) => ({ value: s, label: sNames[s] }))} defaultValue={typedOr(state, "s", "")} error={errors?.s} />
      <TextField name="title" label="What it is about" hint="A few words, as they will stand on the agenda." defaultValue={typedOr(state, "title", "")} error={errors?.title} />
      <TextArea name="detail" label="More about it" optional defaultValue={typedOr(state, "detail", "")} error={errors?.detail} hint="No child is named here." />
      <RadioGroup name="relatesTo" label="It relates to" options={options(relatesToWords)} defaultValue={typedOr(state, "relatesTo", "")} error={errors?.relatesTo} />
      <Select name="accountableId" label="Who is accountable" placeholder="Choose somebody" options={people.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={typedOr(state, "accountableId", "")} error={errors?.accountableId} />
      <Select
        name="lineId" label="The week that raised it" error={errors?.lineId} defaultValue={typedOr(state, "lineId", "")}
        hint={late ? "The agenda was sent, so this is a late item: it needs the principal’s agreement, whatever raised it." : "Without one, it waits until it was raised in a one-to-one."}
        options={[{ value: "", label: "It has not been raised yet" }, ...weeks.map(({ id, weekOf, s, discussed }) => ({ value: id, label: `Week of ${inShort(weekOf)}, ${sNames[s].toLowerCase()}${discussed ? "" : " (not discussed yet)"}` }))]}
      />
      <TextField name="minutes" label="Minutes" width="short" inputMode="numeric" defaultValue={typedOr(state, "minutes", "10")} error={errors?.minutes} />
      <NoChildNamed state={state} />
      <div><SubmitButton>Put it forward</SubmitButton></div>
    </KeptForm>
  );
}
