"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { chooseDigestTime, chooseDigestTimeInput } from "@/lib/digest/choose-digest-time";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";

export async function chooseDigestTimeAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = chooseDigestTimeInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => chooseDigestTime(viewer, input.data), form);
  return result.failed ?? redirect("/account?mail-time-chosen");
}
