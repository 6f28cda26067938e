"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { addSynonym, removeSynonym } from "@/lib/rubric/synonyms/keep-synonym";
import { onSynonym, synonymInput } from "@/lib/rubric/synonyms/schema";

const page = "/rubric/synonyms";

export async function addSynonymAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = synonymInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addSynonym(viewer, input.data), form);
  return result.failed ?? redirect(`${page}?done=added`);
}

export async function removeSynonymAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onSynonym.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => removeSynonym(viewer, input.data.synonymId), form);
  if (result.failed) return result.failed;
  const { says, means } = result.done;
  redirect(`${page}?${new URLSearchParams({ says, means })}`);
}

export async function bringSynonymBackAction(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = synonymInput.safeParse(Object.fromEntries(form));
  if (input.success) await attempt(() => addSynonym(viewer, input.data), form);
  redirect(page);
}
