"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped, typedIn } from "@/lib/forms/form-state";
import { askForRelease } from "@/lib/returns/release/ask-for-release";
import { openRound } from "@/lib/returns/rounds/open-round";
import { designTemplateInput, measuresTyped, onRound, openRoundInput } from "@/lib/returns/schema";
import { designTemplate } from "@/lib/returns/template/design-template";

/** Errors by the row in which they were typed: rows without a name are left out before they are looked at. */
function inTheirRows(state: FormState, rows: readonly { place: number }[]): FormState {
  const placed = (field: string) => field.replace(/^measures\.(\d+)\./, (all, number) => (rows[Number(number)] ? `measures.${rows[Number(number)]?.place}.` : all));
  return { ...state, errors: Object.fromEntries(Object.entries(state.errors ?? {}).map(([field, words]) => [field === "measures" ? "form" : placed(field), words])) };
}

export async function designTemplateAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const rows = measuresTyped(typedIn(form));
  const input = designTemplateInput.safeParse({ ...Object.fromEntries(form), measures: rows.map(({ measure }) => measure) });
  if (!input.success) return inTheirRows(keepTyped(form, input.error), rows);
  const result = await attempt(() => designTemplate(viewer, input.data), form);
  return result.failed ? inTheirRows(result.failed, rows) : redirect("/returns?done=designed");
}

export async function openRoundAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = openRoundInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => openRound(viewer, input.data), form);
  return result.failed ?? redirect("/returns?done=opened");
}

export async function releaseAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onRound.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => askForRelease(viewer, input.data), form);
  return result.failed ?? redirect(`/returns/${input.data.roundId}`);
}
