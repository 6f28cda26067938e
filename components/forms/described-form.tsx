"use client";

import type { ReactNode } from "react";
import { useFilesThatFit } from "@/components/forms/files-that-fit";
import type { FormPart } from "@/components/forms/form-part";
import { FormParts } from "@/components/forms/form-parts";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { SavedMeanwhile } from "@/components/forms/saved-meanwhile";
import { ActionBar } from "@/components/ui/action-bar";
import { ButtonLink } from "@/components/ui/button-link";
import type { ButtonKind } from "@/components/ui/button-look";
import { ErrorSummary } from "@/components/ui/error-summary";
import { NoChildNamed } from "@/components/ui/no-child-named";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/forms/form-state";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  parts: readonly FormPart[];
  submit: string;
  kind?: ButtonKind;
  pendingLabel?: string;
  /** The way back without saving. */
  cancel?: { href: string; label?: string };
  /** Without it the button stays in the text's flow on a phone too: for a page's lesser forms. */
  bar?: boolean;
  /** For a page where the same form stands twice: goes before the ids of its boxes. */
  scope?: string;
  /** Stands between the boxes and the button. */
  children?: ReactNode;
};

/** A form over a server action whose boxes are described on the server: keeps what was typed, says what is wrong, works without script. */
export function DescribedForm({ action, parts, submit, kind, pendingLabel, cancel, bar = true, scope, children }: Props) {
  const { state, kept } = useFilesThatFit(parts, useKeptForm(action));
  const buttons = (
    <>
      <SubmitButton kind={kind} pendingLabel={pendingLabel}>
        {submit}
      </SubmitButton>
      {cancel && (
        <ButtonLink href={cancel.href} kind="quiet">
          {cancel.label ?? "Cancel"}
        </ButtonLink>
      )}
    </>
  );
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-6">
      <ErrorSummary errors={state.errors} scope={scope} />
      <SavedMeanwhile parts={parts} state={state} />
      <FormParts parts={parts} state={state} scope={scope} />
      <NoChildNamed state={state} id={scope && `${scope}-noChildNamed`} />
      {children}
      {bar ? <ActionBar>{buttons}</ActionBar> : <div className="flex flex-wrap gap-3">{buttons}</div>}
    </KeptForm>
  );
}
