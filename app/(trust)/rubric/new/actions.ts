"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { addFramework } from "@/lib/rubric/drafts/add-framework";
import { newFramework } from "@/lib/rubric/drafts/new-framework";

export async function startFrameworkAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = newFramework.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addFramework(viewer, input.data.requestId, input.data.framework), form);
  return result.failed ?? redirect(`/rubric/frameworks/${result.done.id}?done=started`);
}
