"use client";

import { type FormEvent, useState } from "react";
import { EnterButton } from "@/components/forms/enter-button";
import { FormParts } from "@/components/forms/form-parts";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { tryAction } from "@/app/(trust)/institute/gap-tasks/actions";
import { ActionBar } from "@/components/ui/action-bar";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { SubmitButton } from "@/components/ui/submit-button";
import { documentEndings } from "@/lib/documents/kinds";
import { tooLarge } from "./too-large";

type Said = { did: string; evidence: string; changed: string; learned: string };
type Props = { taskId: string; requestId: string; said: Said; sent: boolean; facilitators: readonly string[] };

/** One form with two ends: saved for oneself, or sent. Without an answer from the server everything stays as it was typed. */
export function TryForm({ taskId, requestId, said, sent, facilitators }: Props) {
  const { state: answered, kept } = useKeptForm(tryAction);
  const [wrong, setWrong] = useState<Record<string, string[]>>();
  const state = wrong ? { ...answered, errors: wrong } : answered;
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const found = tooLarge(event.currentTarget);
    setWrong(found);
    if (found) event.preventDefault();
    else kept.onSubmit(event);
  };
  const whoSees = { kind: "group", names: [...facilitators, "the cohort if you bring it"] } as const;
  return (
    <KeptForm kept={{ ...kept, onSubmit }} noValidate className="flex flex-col gap-6">
      <EnterButton name="step" value="keep" />
      <ErrorSummary errors={state.errors} />
      <FormParts
        state={state}
        parts={[
          { kind: "hidden", name: "taskId", value: taskId },
          { kind: "hidden", name: "requestId", value: requestId },
          { kind: "area", name: "did", label: "What I did", rows: 4, value: said.did, whoSees },
          { kind: "area", name: "evidence", label: "Evidence", hint: "What you saw or counted. No child named.", optional: true, rows: 3, value: said.evidence, whoSees },
          { kind: "file", name: "photo", label: "A photograph", hint: "PNG, JPEG or WebP, up to 5 MB. Where and when it was taken is removed. No pupil can be recognised in it.", optional: true, accept: "image/png,image/jpeg,image/webp", whoSees },
          { kind: "text", name: "alt", label: "What the photograph shows", optional: true, whoSees },
          { kind: "file", name: "file", label: "A file", hint: "PDF, Word, Excel, PowerPoint, OpenDocument, plain text or CSV, up to 10 MB; one at a time, five at the most. It is passed on just as it is, with its comments and the name of whoever wrote it. No pupil is named or can be recognised in it, or in its name.", optional: true, accept: documentEndings, whoSees },
          { kind: "area", name: "changed", label: "What changed", hint: "Or that nothing did, which is worth knowing too.", rows: 3, value: said.changed, whoSees },
          { kind: "area", name: "learned", label: "What I learned", rows: 3, value: said.learned, whoSees },
        ]}
      />
      <NoChildNamed state={state} />
      <ActionBar>
        <SubmitButton name="step" value="send" pendingLabel="Sending…">{sent ? "Send again" : "Send it"}</SubmitButton>
        <SubmitButton name="step" value="keep" kind="secondary">Save for later</SubmitButton>
      </ActionBar>
    </KeptForm>
  );
}
