"use client";

import { coachNoteAction, wordsAction } from "@/app/(trust)/institute/coaching/words-actions";
import { SelfSavingForm } from "@/components/forms/autosave/self-saving-form";
import type { Draft } from "@/components/forms/autosave/use-autosave";
import type { FormPart } from "@/components/forms/form-part";
import { FormParts } from "@/components/forms/form-parts";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { draft: Draft; sessionId: string; parts: readonly FormPart[] };

const toOf = (sessionId: string) => `/institute/coaching/sessions/${sessionId}`;

/** What a participant writes for a session, saved by itself for themselves, and shared with the coach when they say so. */
export function WordsForm({ draft, sessionId, parts, coach, again }: Props & { coach: string; again: boolean }) {
  return (
    <SelfSavingForm
      draft={draft} action={wordsAction} parts={parts}
      notes={{ to: toOf(sessionId), fresh: again ? "What you change saves itself, and only you can see it until you share it again" : `It saves itself, and only you can see it until you share it with ${coach}` }}
      buttons={<SubmitButton name="next" value="share" pendingLabel="Sharing…">{again ? "Share it again" : `Share with ${coach}`}</SubmitButton>}
    >
      {(state) => (
        <div className="flex flex-col gap-8">
          <input type="hidden" name="sessionId" value={sessionId} />
          <FormParts parts={parts} state={state} />
          <NoChildNamed state={state} />
        </div>
      )}
    </SelfSavingForm>
  );
}

/** A coach's own notes, saved by themselves for the coach alone. */
export function NoteForm({ draft, sessionId, parts }: Props) {
  return (
    <SelfSavingForm draft={draft} action={coachNoteAction} parts={parts} notes={{ to: toOf(sessionId), fresh: "It saves itself, and only you can see it" }} buttons={null}>
      {(state) => (
        <div className="flex flex-col gap-8">
          <input type="hidden" name="sessionId" value={sessionId} />
          <FormParts parts={parts} state={state} />
        </div>
      )}
    </SelfSavingForm>
  );
}
