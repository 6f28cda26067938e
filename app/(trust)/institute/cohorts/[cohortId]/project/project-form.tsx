"use client";

import { SelfSavingForm } from "@/components/forms/autosave/self-saving-form";
import type { Draft } from "@/components/forms/autosave/use-autosave";
import type { FormPart } from "@/components/forms/form-part";
import { FormParts } from "@/components/forms/form-parts";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveProjectAction } from "@/app/(trust)/institute/projects/actions";

type Props = {
  draft: Draft;
  cohortId: string;
  parts: readonly FormPart[];
  to: string;
  /** Who has left shares no more. */
  sharing: "first" | "again" | "none";
};

/** One's own project, saved by itself for oneself, and shared when its author says so. */
export function ProjectForm({ draft, cohortId, parts, sharing, to }: Props) {
  return (
    <SelfSavingForm
      draft={draft} action={saveProjectAction}
      notes={{ to, fresh: "It saves itself, and only you can see it" }}
      parts={parts}
      buttons={sharing !== "none" && <SubmitButton name="next" value="share" pendingLabel="Sharing…">{sharing === "again" ? "Share it again" : "Share with the facilitators"}</SubmitButton>}
    >
      {(state) => (
        <div className="flex flex-col gap-6">
          <input type="hidden" name="cohortId" value={cohortId} />
          <FormParts parts={parts} state={state} />
          <NoChildNamed state={state} />
        </div>
      )}
    </SelfSavingForm>
  );
}
