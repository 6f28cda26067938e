import type { ReactNode } from "react";
import { TapForm } from "@/components/forms/kept-form";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  /** What was done: 'Action deleted.' */
  message: ReactNode;
  action: (form: FormData) => void | Promise<void>;
  /** Hidden boxes that say what to bring back. */
  children?: ReactNode;
};

/** Instead of 'are you sure?': done, said, and taken back with one tap. It stays until the next page. */
export function UndoBar({ message, action, children }: Props) {
  return (
    <TapForm action={action} className="mb-6 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-md bg-ink py-2 pr-2 pl-4 text-paper shadow-float no-print">
      {children}
      <output className="flex items-center gap-2">
        <Icon name="tick" />
        {message}
      </output>
      <SubmitButton kind="secondary" size="small" pendingLabel="Undoing…">
        <Icon name="undo" />
        Undo
      </SubmitButton>
    </TapForm>
  );
}
