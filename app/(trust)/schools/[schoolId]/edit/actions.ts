"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { editSchool } from "@/lib/schools/edit-school";
import { schoolInput } from "@/lib/schools/schema";

/** Boxes named `structure-…` are one class structure. */
function withStructure(form: FormData) {
  const typed = Object.fromEntries(form);
  const chosen = Object.entries(typed).flatMap(([name, value]) => (name.startsWith("structure-") && value !== "" ? [[name.slice(10), value]] : []));
  return { ...typed, classStructure: Object.fromEntries(chosen) };
}

export async function editSchoolAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = schoolInput.safeParse(withStructure(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => editSchool(viewer, input.data), form);
  return result.failed ?? redirect(`/schools/${input.data.schoolId}?done=saved`);
}
