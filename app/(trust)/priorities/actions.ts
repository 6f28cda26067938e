"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { addPriority } from "@/lib/priorities/add-priority";
import { editPriority } from "@/lib/priorities/edit-priority";
import { endPriority } from "@/lib/priorities/end-priority";
import { addPriority as addInput, editPriority as editInput, endPriority as endInput, takeTellingBack as takeBackInput, tellStaff as tellInput } from "@/lib/priorities/schema";
import { takeTellingBack } from "@/lib/priorities/telling/take-telling-back";
import { tellStaff } from "@/lib/priorities/telling/tell-staff";

export async function addPriorityAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = addInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { failed } = await attempt(() => addPriority(viewer, input.data), form);
  return failed ?? redirect(input.data.evaluationId ? `/self-evaluation/${input.data.evaluationId}?done=priority` : `/priorities?school=${input.data.schoolId}`);
}

export async function editPriorityAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = editInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { failed } = await attempt(() => editPriority(viewer, input.data), form);
  return failed ?? redirect("/priorities");
}

export async function endPriorityAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = endInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => endPriority(viewer, input.data), form);
  return result.failed ?? redirect(`/priorities?school=${result.done.schoolId}`);
}

export async function tellStaffAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = tellInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { failed } = await attempt(() => tellStaff(viewer, input.data), form);
  return failed ?? redirect(`/priorities/${input.data.priorityId}?done=told`);
}

export async function takeTellingBackAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = takeBackInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { failed } = await attempt(() => takeTellingBack(viewer, input.data), form);
  return failed ?? redirect(`/priorities/${input.data.priorityId}?done=taken-back`);
}
