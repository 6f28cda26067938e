"use client";

import { useRef, useSyncExternalStore } from "react";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { asMoment } from "@/lib/videos/moment";
import { addNoteAction } from "../watch-actions";

const never = () => () => {};

/** A note at a moment, which is typed or, with script, taken from the player. */
export function NoteForm({ videoId, requestId, moment }: { videoId: string; requestId: string; moment: string }) {
  const { state, kept } = useKeptForm(addNoteAction);
  const { errors = {}, typed = {} } = state;
  const form = useRef<HTMLDivElement>(null);
  const scripted = useSyncExternalStore(never, () => true, () => false);
  const takeMoment = () => {
    const box = form.current?.querySelector<HTMLInputElement>("#moment");
    const player = document.querySelector("video");
    if (box && player) box.value = asMoment(player.currentTime);
  };
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="videoId" value={videoId} />
      <input type="hidden" name="requestId" value={requestId} />
      <div ref={form} className="flex max-w-form flex-wrap items-end gap-3">
        <TextField name="moment" label="At" width="short" inputMode="text" defaultValue={String(typed.moment ?? moment)} error={errors.moment} />
        {scripted && <Button type="button" kind="secondary" onClick={takeMoment}>Where it plays now</Button>}
      </div>
      <TextArea name="note" label="Note" rows={2} defaultValue={String(typed.note ?? "")} error={errors.note} whoSees={{ kind: "own" }} />
      <div><SubmitButton kind="secondary">Keep this note</SubmitButton></div>
    </KeptForm>
  );
}
