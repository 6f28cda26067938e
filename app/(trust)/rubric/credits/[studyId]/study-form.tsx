"use client";

import type { ReactNode } from "react";
import { saveStudyAction } from "../actions";
import { Boxes } from "./boxes";
import { ReadTicks } from "./read-ticks";
import { SelfSavingForm } from "@/components/forms/autosave/self-saving-form";
import type { Draft } from "@/components/forms/autosave/use-autosave";
import { SubmitButton } from "@/components/ui/submit-button";
import type { StudyContent } from "@/lib/credits/schema";
import type { ModuleReading } from "@/lib/rubric/modules/content";

type Props = { draft: Draft; content: StudyContent; reading: readonly ModuleReading[]; questions: readonly string[]; task: ReactNode };

/** Somebody's own work on a module, saved by itself until they finish it. */
export function StudyForm({ draft, content, reading, questions, task }: Props) {
  return (
    <SelfSavingForm
      draft={draft} action={saveStudyAction}
      notes={{ to: `/rubric/credits/${draft.id}`, fresh: "It saves itself, and only you can see it" }}
      parts={[
        { kind: "ticks", name: "read", label: "Read", options: reading.map(({ title }, at) => ({ value: String(at), label: title })) },
        { kind: "area", name: "tried", label: "What I tried" }, { kind: "area", name: "changed", label: "What changed" }, { kind: "area", name: "reflection", label: "What I make of it" },
      ]}
      buttons={<SubmitButton name="next" value="finish" pendingLabel="Finishing…">Finish this module</SubmitButton>}
    >
      {(state) => (
        <>
          <input type="hidden" name="studyId" value={draft.id} />
          {reading.length > 0 && <ReadTicks reading={reading} read={content.read} />}
          <Boxes state={state} content={content} questions={questions} task={task} />
        </>
      )}
    </SelfSavingForm>
  );
}
