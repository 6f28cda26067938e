"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { leaveCohort } from "@/lib/institute/cohorts/leave-cohort";
import { onMember } from "@/lib/institute/schema";

export async function leaveCohortAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onMember.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => leaveCohort(viewer, input.data.memberId), form);
  return result.failed ?? redirect(`/institute/cohorts/${result.done.cohortId}?done=left`);
}
