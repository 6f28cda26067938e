"use client";

import { useActionState } from "react";
import { choosePresenterAction } from "@/app/(trust)/reviews/agenda-actions";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { reviewId: string; itemId: string; title: string; presenterId: string; staff: { id: string; name: string }[] };

export function PresenterForm({ reviewId, itemId, title, presenterId, staff }: Props) {
  const [state, send] = useActionState(choosePresenterAction, {});
  return (
    <form action={send} className="flex items-end gap-2">
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
    </form>
  );
}
