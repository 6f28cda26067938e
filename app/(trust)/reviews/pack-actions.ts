"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { editSection } from "@/lib/reviews/pack/edit-section";
import { editWording } from "@/lib/reviews/pack/edit-wording";
import { markSectionReady } from "@/lib/reviews/pack/mark-section-ready";
import { sectionInput, sectionReadyInput, wordingInput } from "@/lib/reviews/schema";

export async function editSectionAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = sectionInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => editSection(viewer, input.data), form);
  return result.failed ?? redirect(`/reviews/${input.data.reviewId}/sections/${input.data.key}?saved=narrative`);
}

export async function markSectionReadyAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = sectionReadyInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => markSectionReady(viewer, input.data), form);
  return result.failed ?? redirect(input.data.ready ? `/reviews/${input.data.reviewId}` : `/reviews/${input.data.reviewId}/sections/${input.data.key}`);
}

export async function editWordingAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = wordingInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => editWording(viewer, input.data), form);
  const section = String(form.get("s") ?? "");
  return result.failed ?? redirect(`/reviews/${input.data.reviewId}/sections/${encodeURIComponent(section)}?saved=wording`);
}
