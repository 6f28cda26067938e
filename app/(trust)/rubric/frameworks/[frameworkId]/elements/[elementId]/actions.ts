"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped, typedIn } from "@/lib/forms/form-state";
import { addComment } from "@/lib/rubric/comments/add-comment";
import { commentInput, settleInput } from "@/lib/rubric/comments/schema";
import { settleComment } from "@/lib/rubric/comments/settle-comment";
import { fromElementForm } from "@/lib/rubric/elements/element-form";
import { elementInput } from "@/lib/rubric/elements/element-input";
import { saveElement } from "@/lib/rubric/elements/save-element";

const at = ({ frameworkId, elementId }: { frameworkId: string; elementId: string }) => `/rubric/frameworks/${frameworkId}/elements/${elementId}`;

/** 'Another row' comes back with everything typed and one more row: nothing is saved by it. */
export async function saveElementAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  if (form.has("more")) return { typed: typedIn(form) };
  const input = elementInput.safeParse(fromElementForm(typedIn(form)));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => saveElement(viewer, input.data), form);
  return result.failed ?? redirect(`${at(input.data)}?saved=${viewer.at.getTime()}`);
}

export async function addCommentAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = commentInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addComment(viewer, input.data), form);
  return result.failed ?? redirect(`${at(input.data)}/remarks?done=remark`);
}

export async function settleCommentAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = settleInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => settleComment(viewer, input.data), form);
  return result.failed ?? redirect(`${at(input.data)}/remarks?done=${input.data.settled ? "settled" : "open"}`);
}
