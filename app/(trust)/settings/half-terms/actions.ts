"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { saveHalfTerms } from "@/lib/school-year/save-half-terms";
import { halfTermsInput } from "@/lib/school-year/schema";

export async function saveHalfTermsAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = halfTermsInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { academicYear, halfTerms } = input.data;
  const result = await attempt(() => saveHalfTerms(viewer, academicYear, halfTerms), form);
  return result.failed ?? redirect(`/settings/half-terms?year=${academicYear}&done=saved`);
}
