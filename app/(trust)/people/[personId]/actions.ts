"use server";

import { redirect } from "next/navigation";
import { resetCodes } from "@/lib/auth/codes/reset-codes";
import { invitePerson } from "@/lib/auth/invite-person";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { restorePerson } from "@/lib/people/restore-person";
import { personIdInput } from "@/lib/people/schema";
import { suspendPerson } from "@/lib/people/suspend-person";

export async function inviteAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = personIdInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => invitePerson(viewer, input.data.personId), form);
  return result.failed ?? redirect(`/people/${input.data.personId}?done=invited`);
}

export async function suspendAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = personIdInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => suspendPerson(viewer, input.data.personId), form);
  return result.failed ?? redirect(`/people/${input.data.personId}?done=suspended`);
}

export async function restoreAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = personIdInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => restorePerson(viewer, input.data.personId), form);
  return result.failed ?? redirect(`/people/${input.data.personId}?done=restored`);
}

export async function resetCodesAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = personIdInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => resetCodes(viewer, input.data.personId), form);
  return result.failed ?? redirect(`/people/${input.data.personId}?done=codes`);
}
