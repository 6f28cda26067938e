"use client";

import { typedOr } from "@/components/forms/typed-in-form";
import { moveReviewAction } from "@/app/(trust)/reviews/plan-actions";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { DateField } from "@/components/ui/date-field";
import { Details } from "@/components/ui/details";
import { FieldError } from "@/components/ui/field-error";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";

type Props = { reviewId: string; school: string; halfTerm: string; day: string; time: string; minutes: number; place: string };

/** Folded away until it is asked for, and open again when it comes back with an error. */
export function MoveForm({ reviewId, school, halfTerm, day, time, minutes, place }: Props) {
  const { state, kept } = useKeptForm(moveReviewAction);
  return (
    <Details summary={<>Move it<span className="sr-only">: {school}</span></>} open={state.errors ? true : undefined}>
      <KeptForm kept={kept} className="flex flex-col items-start gap-4">
        <FieldError error={state.errors?.form} />
        <input type="hidden" name="reviewId" value={reviewId} />
        <input type="hidden" name="half-term" value={halfTerm} />
        <div className="grid gap-4 sm:grid-cols-3">
          <DateField id={`day-${reviewId}`} name="day" label="Day" defaultValue={typedOr(state, "day", day)} error={state.errors?.day} />
          <TextField id={`time-${reviewId}`} type="time" name="time" label="Time" defaultValue={typedOr(state, "time", time)} error={state.errors?.time} />
          <TextField id={`minutes-${reviewId}`} name="minutes" label="Minutes" inputMode="numeric" defaultValue={typedOr(state, "minutes", String(minutes))} error={state.errors?.minutes} />
        </div>
        <TextField id={`place-${reviewId}`} name="place" label="Place" optional defaultValue={typedOr(state, "place", place)} error={state.errors?.place} />
        <SubmitButton kind="secondary" size="small">Move the meeting</SubmitButton>
      </KeptForm>
    </Details>
  );
}
