"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { endLineManager } from "@/lib/line-managers/end-line-manager";
import { sayLineManager } from "@/lib/line-managers/say-line-manager";
import { endLineManagerInput, lineManagerInput } from "@/lib/line-managers/schema";

export async function sayLineManagerAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = lineManagerInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => sayLineManager(viewer, input.data), form);
  return result.failed ?? redirect(`/people/${input.data.personId}?done=line`);
}

export async function endLineManagerAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = endLineManagerInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => endLineManager(viewer, input.data), form);
  return result.failed ?? redirect(`/people/${result.done.personId}?done=ended`);
}
