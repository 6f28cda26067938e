"use client";

import { SomebodyWrote } from "@/components/forms/somebody-wrote";
import { typedOr } from "@/components/forms/typed-in-form";
import { editWordingAction } from "@/app/(trust)/reviews/pack-actions";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { Details } from "@/components/ui/details";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";

type Props = { reviewId: string; s: string; lineId: string; version: number; wording: string; week: number };

/** Folded away until it is asked for, and open again when it comes back with an error. */
export function WordingForm({ reviewId, s, lineId, version, wording, week }: Props) {
  const { state, kept } = useKeptForm(editWordingAction);
  return (
    <Details summary={`Change week ${week}`} open={state.errors ? true : undefined}>
      <KeptForm kept={kept} className="flex flex-col gap-3">
        <SomebodyWrote state={state} />
        <input type="hidden" name="reviewId" value={reviewId} />
        <input type="hidden" name="s" value={s} />
        <input type="hidden" name="lineId" value={lineId} />
        <input type="hidden" name="version" value={state.version ?? version} />
        <TextArea
          id={`wording-${lineId}`} name="wording" label={`What the pack says of week ${week}`} optional whoSees={{ kind: "review" }}
          defaultValue={typedOr(state, "wording", wording)} error={state.errors?.wording ?? state.errors?.form}
        />
        <NoChildNamed state={state} id={`no-child-${lineId}`} />
        <div><SubmitButton kind="secondary" size="small">Save week {week}</SubmitButton></div>
      </KeptForm>
    </Details>
  );
}
