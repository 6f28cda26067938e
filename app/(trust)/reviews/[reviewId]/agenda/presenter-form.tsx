"use client";

import { choosePresenterAction } from "@/app/(trust)/reviews/agenda-actions";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { reviewId: string; itemId: string; title: string; presenterId: string; staff: { id: string; name: string }[] };

export function PresenterForm({ reviewId, itemId, title, presenterId, staff }: Props) {
  const { state, kept } = useKeptForm(choosePresenterAction);
  return (
    <KeptForm kept={kept} className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="reviewId" value={reviewId} />
      <input type="hidden" name="itemId" value={itemId} />
      <div className="grow">
        <Select
          id={`presenter-${itemId}`} name="presenterId" label={<>Who presents it<span className="sr-only">: {title}</span></>}
          defaultValue={presenterId} error={state.errors?.presenterId ?? state.errors?.form}
          options={[{ value: "", label: "Nobody named yet" }, ...staff.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </div>
      <SubmitButton kind="secondary">Save</SubmitButton>
    </KeptForm>
  );
}
