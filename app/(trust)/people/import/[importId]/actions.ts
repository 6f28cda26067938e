"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { applyInput } from "@/lib/roster/applied";
import { applyRoster } from "@/lib/roster/apply-roster";

export async function applyAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = applyInput.safeParse({ ...Object.fromEntries(form), end: form.getAll("end") });
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => applyRoster(viewer, input.data), form);
  return result.failed ?? redirect(`/people/import/${input.data.importId}`);
}
