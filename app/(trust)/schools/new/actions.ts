"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { addSchool } from "@/lib/schools/add-school";
import { newSchoolInput } from "@/lib/schools/schema";

export async function addSchoolAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = newSchoolInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addSchool(viewer, input.data), form);
  return result.failed ?? redirect("/schools?done=saved");
}
