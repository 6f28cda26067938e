"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { endRole } from "@/lib/people/end-role";
import { giveRole } from "@/lib/people/give-role";
import { endRoleInput, roleInput } from "@/lib/people/schema";

export async function giveRoleAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = roleInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => giveRole(viewer, input.data), form);
  return result.failed ?? redirect(`/people/${input.data.personId}?done=role`);
}

export async function endRoleAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = endRoleInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => endRole(viewer, input.data), form);
  return result.failed ?? redirect(`/people/${result.done.personId}?done=ended`);
}
