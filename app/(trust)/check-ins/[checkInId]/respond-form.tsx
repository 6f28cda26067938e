"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { MomentText } from "@/components/ui/moment-text";
import { Notice } from "@/components/ui/notice";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { ReadCheckIn } from "@/lib/check-ins/conversation/read-check-in";
import type { SavedResponse } from "@/lib/check-ins/conversation/respond";
import { respondAction } from "./actions";

type Props = { checkInId: string; saved: ReadCheckIn["response"]; leader: string };

/** Coaching questions first, then a response; until both have discussed it, it can be changed. */
export function RespondForm({ checkInId, saved, leader }: Props) {
  const { state, kept } = useKeptForm(respondAction);
  const elsewhere = state.saved as SavedResponse | undefined;
  const typed = (name: "questions" | "response") => String(state.typed?.[name] ?? saved?.[name] ?? "");
  const whoSees = { kind: "line", names: [leader] } as const;
  return (
    <section className="max-w-text">
      <h2 className="mb-3">Answer {leader}</h2>
      <KeptForm kept={kept} className="flex flex-col gap-5">
        <ErrorSummary errors={state.errors} />
        <input type="hidden" name="checkInId" value={checkInId} />
        <input type="hidden" name="version" value={state.version ?? saved?.version ?? 0} />
        {elsewhere && (
          <Notice kind="attention" title="You saved this in another tab meanwhile">
            <p className="whitespace-pre-wrap">{[elsewhere.questions, elsewhere.response].filter(Boolean).join("\n")}</p>
            <p>Your words below are not saved yet. Take over what you want to keep, then save.</p>
          </Notice>
        )}
        <TextArea name="questions" label="Questions to think about together" optional rows={3} maxLength={2000} defaultValue={typed("questions")} error={state.errors?.questions} whoSees={whoSees} hint="Questions that help them think, tied to the school’s priorities. No child’s name, no case." />
        <TextArea name="response" label="Your response" optional rows={4} maxLength={2000} defaultValue={typed("response")} error={state.errors?.response} whoSees={whoSees} hint="What you heard, what you agreed, what support you bring. No child’s name, no case." />
        <NoChildNamed state={state} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <SubmitButton>{saved ? "Save changes" : `Send to ${leader}`}</SubmitButton>
          {saved && <p className="text-sm text-muted">Sent on <MomentText at={saved.savedAt} /></p>}
        </div>
      </KeptForm>
    </section>
  );
}
