"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { editArea } from "@/lib/rubric/areas/edit-area";
import { areaInput } from "@/lib/rubric/drafts/schema";

export async function editAreaAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = areaInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => editArea(viewer, input.data), form);
  return result.failed ?? redirect(`/rubric/frameworks/${input.data.frameworkId}`);
}
