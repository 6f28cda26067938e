import type { z } from "zod";
import { NotFound, Refused, Stale } from "@/lib/errors";

/** What a form needs after it was sent and could not be taken: the errors by field, and everything that was typed. */
export type FormState = {
  errors?: Record<string, string[]>;
  typed?: Record<string, string | string[]>;
  /** Somebody else's text, when both wrote: shown beside the writer's own. */
  saved?: unknown;
  version?: number;
};

/** The key for errors that belong to no single field. */
export const WHOLE_FORM = "form";

/** Boxes whose content never goes back to a page: a new password, the present one, a one-time code. By their whole name: a trust may well count who can decode. */
const SECRET = new Set(["password", "current", "code"]);

/** Everything that was typed, as plain values: several of one name become a list; files, passwords and codes are left out. */
export function typedIn(form: FormData): Record<string, string | string[]> {
  const typed: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$") || SECRET.has(name)) continue;
    const values = form.getAll(name).filter((value) => typeof value === "string");
    const [first] = values;
    if (first !== undefined) typed[name] = values.length > 1 ? values : first;
  }
  return typed;
}

/** The form's state when its values do not fit the schema. */
export function keepTyped(form: FormData, error: z.ZodError): FormState {
  const errors: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const field = issue.path.length ? issue.path.join(".") : WHOLE_FORM;
    (errors[field] ??= []).push(issue.message);
  }
  return { errors, typed: typedIn(form) };
}

/**
 * Calls a verb for a form: its result, or the state that the form shows when a rule said no.
 * Anything else that is thrown goes on (a missing record becomes the not-found page in the action).
 */
export async function attempt<T>(
  verb: () => Promise<T>,
  form: FormData,
): Promise<{ done: T; failed?: undefined } | { failed: FormState }> {
  try {
    return { done: await verb() };
  } catch (error) {
    if (error instanceof Refused) return { failed: { errors: { [error.field ?? WHOLE_FORM]: [error.message] }, typed: typedIn(form) } };
    if (error instanceof Stale)
      return { failed: { errors: { [WHOLE_FORM]: [error.message] }, typed: typedIn(form), saved: error.saved, version: error.version } };
    if (error instanceof NotFound) return { failed: { errors: { [WHOLE_FORM]: ["That is not here any more, or it is not yours to change."] }, typed: typedIn(form) } };
    throw error;
  }
}
