"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { leaveTrust } from "@/lib/people/leave-trust";
import { leavingInput } from "@/lib/people/schema";

export async function leaveAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = leavingInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => leaveTrust(viewer, input.data), form);
  return result.failed ?? redirect("/people?done=left");
}
