"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { arrangeOneToOne } from "@/lib/one-to-ones/arrange-one-to-one";
import { endOneToOne } from "@/lib/one-to-ones/end-one-to-one";
import { endOneToOneInput, oneToOneInput } from "@/lib/one-to-ones/schema";

export async function arrangeOneToOneAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = oneToOneInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => arrangeOneToOne(viewer, input.data), form);
  return result.failed ?? redirect("/settings/one-to-ones?done=saved");
}

export async function endOneToOneAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = endOneToOneInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => endOneToOne(viewer, input.data), form);
  return result.failed ?? redirect("/settings/one-to-ones?done=ended");
}
