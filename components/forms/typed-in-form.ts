import type { FormState } from "@/lib/forms/form-state";

/** What was typed in a box before the form came back, else what stood there. */
export function typedOr(state: FormState, name: string, otherwise: string): string {
  const value = state.typed?.[name];
  return typeof value === "string" ? value : otherwise;
}
