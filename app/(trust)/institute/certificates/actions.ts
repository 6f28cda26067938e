"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { withdrawCertificate } from "@/lib/institute/certificates/read-certificate";
import { changeRule } from "@/lib/institute/certificates/rule";
import { onCertificate, ruleInput, takeInput } from "@/lib/institute/certificates/schema";
import { takeCertificate } from "@/lib/institute/certificates/take-certificate";

export async function takeCertificateAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = takeInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => takeCertificate(viewer, input.data), form);
  return result.failed ?? redirect(`/institute/certificates/${result.done.id}?done=taken`);
}

export async function withdrawCertificateAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onCertificate.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => withdrawCertificate(viewer, input.data.certificateId), form);
  return result.failed ?? redirect(`/institute/cohorts/${result.done.cohortId}/certificate?done=withdrawn`);
}

export async function changeRuleAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = ruleInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => changeRule(viewer, input.data), form);
  return result.failed ?? redirect(`/institute/programmes/${input.data.programmeId}/completion?done=saved`);
}
