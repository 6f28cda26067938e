import { OneButton } from "@/components/forms/one-button";
import type { FormState } from "@/lib/forms/form-state";
import { listed } from "@/lib/words";

type Props = { names: readonly string[]; action: (before: FormState, form: FormData) => Promise<FormState>; fields: Record<string, string>; about?: string };

/** For an author: who came to run the cohort after they shared something, does not read it, and can be shown it. */
export function CameLater({ names, action, fields, about }: Props) {
  if (names.length === 0) return null;
  const who = listed(names);
  return (
    <div className="mt-4 flex max-w-text flex-col items-start gap-3">
      <p>{who} came to run the cohort after you shared this, and {names.length === 1 ? "does" : "do"} not read it.</p>
      <OneButton action={action} fields={fields} kind="secondary" {...(about ? { about } : {})}>{`Show it to ${who} too`}</OneButton>
    </div>
  );
}
