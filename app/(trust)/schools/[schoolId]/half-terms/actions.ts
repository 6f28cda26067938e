"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { saveSchoolHalfTerms } from "@/lib/school-year/save-half-terms";
import { halfTermsInput } from "@/lib/school-year/schema";

const schoolHalfTerms = z.object({ schoolId: z.uuid() });

export async function saveSchoolHalfTermsAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const of = schoolHalfTerms.safeParse(Object.fromEntries(form));
  if (!of.success) return keepTyped(form, of.error);
  const input = halfTermsInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => saveSchoolHalfTerms(viewer, of.data.schoolId, input.data.academicYear, input.data.halfTerms), form);
  return result.failed ?? redirect(`/schools/${of.data.schoolId}?done=saved`);
}
