"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { bringThing, takeThingBack } from "@/lib/triads/brought/bring-thing";
import { bringInput, takeBackInput } from "@/lib/triads/schema";

export async function bringAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = bringInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => bringThing(viewer, input.data), form);
  return result.failed ?? redirect(`/triads/sessions/${input.data.sessionId}?done=brought`);
}

export async function takeThingBackAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = takeBackInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => takeThingBack(viewer, input.data), form);
  return result.failed ?? redirect(`/triads/sessions/${input.data.sessionId}?done=taken-back`);
}
