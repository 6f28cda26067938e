"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { moveReview } from "@/lib/reviews/plan/move-review";
import { planReviewsOfHalfTerm } from "@/lib/reviews/plan/plan-reviews-of-half-term";
import { moveReviewInput, planHalfTermInput } from "@/lib/reviews/schema";
import { halfTermKey } from "@/lib/school-year/half-term";

/** Each school's row carries its id, and its day and time under that id; a row without a day is left out. */
function meetingsIn(form: FormData) {
  return form.getAll("schoolId").flatMap((schoolId) => {
    const day = String(form.get(`day-${schoolId}`) ?? "");
    return day ? [{ schoolId: String(schoolId), day, time: String(form.get(`time-${schoolId}`) ?? "") }] : [];
  });
}

export async function planHalfTermAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = planHalfTermInput.safeParse({ ...Object.fromEntries(form), meetings: meetingsIn(form) });
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => planReviewsOfHalfTerm(viewer, input.data), form);
  return result.failed ?? redirect(`/reviews?half-term=${halfTermKey(input.data)}&planned=${result.done}`);
}

export async function moveReviewAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = moveReviewInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => moveReview(viewer, input.data), form);
  return result.failed ?? redirect(`/reviews/plan?half-term=${encodeURIComponent(String(form.get("half-term") ?? ""))}`);
}
