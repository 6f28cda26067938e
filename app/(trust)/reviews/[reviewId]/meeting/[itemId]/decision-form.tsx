"use client";

import { SomebodyWrote } from "@/components/forms/somebody-wrote";
import { typedOr } from "@/components/forms/typed-in-form";
import { recordDecisionAction } from "@/app/(trust)/reviews/meeting-actions";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { Chips } from "@/components/ui/chips";
import { DateField } from "@/components/ui/date-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";

type Props = { reviewId: string; itemId: string; people: { id: string; name: string }[]; today: string; version: number; text: string; kind: string; ownerId: string; dueOn: string };

/** What, who, by when, support or challenge. */
export function DecisionForm({ reviewId, itemId, people, today, version, text, kind, ownerId, dueOn }: Props) {
  const { state, kept } = useKeptForm(recordDecisionAction);
  const { errors } = state;
  return (
    <KeptForm kept={kept} className="flex flex-col gap-6">
      <ErrorSummary errors={errors} />
      <SomebodyWrote state={state} />
      <input type="hidden" name="reviewId" value={reviewId} />
      <input type="hidden" name="itemId" value={itemId} />
      <input type="hidden" name="version" value={state.version ?? version} />
      <TextArea name="text" label="What was decided" whoSees={{ kind: "review", writer: false }} hint="It becomes an action: say what will be done." defaultValue={typedOr(state, "text", text)} error={errors?.text} />
      <Chips type="radio" name="kind" label="Support or challenge" defaultValue={typedOr(state, "kind", kind)} error={errors?.kind} options={[{ value: "support", label: "Support" }, { value: "challenge", label: "Challenge" }, { value: "going_well", label: "Keep going" }]} />
      <div className="grid max-w-form gap-6 sm:grid-cols-2">
        <Select name="ownerId" label="Who does it" placeholder="Choose somebody" options={people.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={typedOr(state, "ownerId", ownerId)} error={errors?.ownerId} />
        <DateField name="dueOn" label="By when" min={today} defaultValue={typedOr(state, "dueOn", dueOn)} error={errors?.dueOn} />
      </div>
      <NoChildNamed state={state} />
      <ActionBar><SubmitButton>{version > 0 ? "Change the decision" : "Write it down"}</SubmitButton></ActionBar>
    </KeptForm>
  );
}
