"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useActionState, useRef } from "react";
import { ActionBar } from "@/components/ui/action-bar";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { StaleView } from "@/lib/check-ins/draft/stale-view";
import { saveDraftAction } from "./actions";
import { BroughtBack, SaveNote } from "@/components/forms/autosave/save-note";
import { StaleChoice } from "./stale-choice";
import { useAutosave } from "@/components/forms/autosave/use-autosave";

type Props = { weekOf: string; personId: string; browserKey: string; version: number; savedAt: string | undefined; children: ReactNode };

/**
 * The week's form. Without script it is one plain form; with script it saves itself, keeps what was typed through a dead
 * connection, a closed browser or an ended session, and lets the writer choose when two devices said different things.
 */
export function WriteForm({ weekOf, personId, browserKey, version, savedAt, children }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [before, action] = useActionState(saveDraftAction, {});
  const { state, broughtBack, changed, save, forgetCopy } = useAutosave<StaleView>(form, { kind: "check-in", id: weekOf, route: `/check-ins/week/${weekOf}/draft`, personId, browserKey, version, savedAt });
  const stale = state.kind === "stale" ? state.stale : (before.saved as StaleView | undefined);

  const goOn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const next = submitter instanceof HTMLButtonElement ? submitter.value : "";
    if (!(await save())) return;
    if (next === "summary") router.push(`/check-ins/week/${weekOf}/summary`);
    else if (next === "another") router.refresh();
  };

  return (
    <>
      {stale && <StaleChoice weekOf={weekOf} stale={stale} onChosen={forgetCopy} />}
      <ErrorSummary errors={before.errors} />
      {broughtBack && !stale && <BroughtBack at={broughtBack} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it listens to its boxes, one listener for all */}
      <form
        ref={form}
        action={action}
        autoComplete="off"
        hidden={stale !== undefined}
        onSubmit={(event) => void goOn(event)}
        onChange={({ target }: { target: EventTarget }) => changed(target instanceof HTMLInputElement && (target.type === "radio" || target.type === "checkbox"))}
        className="flex flex-col gap-4"
      >
        <input type="hidden" name="weekOf" value={weekOf} />
        <input type="hidden" name="version" value={version} />
        {children}
        <ActionBar>
          <SubmitButton name="next" value="summary" pendingLabel="Saving…">
            Look it over
          </SubmitButton>
          <noscript>
            <button name="next" value="stay" className="min-h-12 underline">
              Save draft
            </button>
          </noscript>
          <SaveNote
            state={state} to={`/check-ins/week/${weekOf}`} fresh="Only you can see this until you share it"
            gone="This week can no longer be saved from here. What you typed is kept on this device."
          />
        </ActionBar>
      </form>
    </>
  );
}
