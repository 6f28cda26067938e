"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { proposePreview } from "@/lib/triads/forming/preview";
import { publishRules } from "@/lib/triads/ground-rules/publish-rules";
import { askInto, endTriad, letGo } from "@/lib/triads/members/ask-into";
import { onMember, onTriad, proposeInput, rulesInput } from "@/lib/triads/schema";

export async function proposeAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = proposeInput.safeParse({ ...Object.fromEntries(form), swap: form.getAll("swap") });
  if (!input.success) return keepTyped(form, input.error);
  const { swap: swaps, seen, requestId, ...wanted } = input.data;
  const result = await attempt(() => proposePreview(viewer, { wanted, swaps, seen, requestId }), form);
  return result.failed ?? redirect("/triads/coordinate?done=proposed");
}

export async function askIntoAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onMember.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => askInto(viewer, input.data), form);
  return result.failed ?? redirect("/triads/coordinate?done=asked");
}

export async function letGoAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onMember.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => letGo(viewer, input.data), form);
  return result.failed ?? redirect("/triads/coordinate?done=let-go");
}

export async function endTriadAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onTriad.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => endTriad(viewer, input.data.triadId), form);
  return result.failed ?? redirect("/triads/coordinate?done=ended");
}

export async function publishRulesAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = rulesInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => publishRules(viewer, input.data), form);
  return result.failed ?? redirect("/triads/coordinate?done=rules");
}
