"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { shareCheckIn as shareInput } from "@/lib/check-ins/schema";
import { shareCheckIn } from "@/lib/check-ins/share/share-check-in";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";

/** Shares the week with the leader's trust lead. */
export async function shareAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = shareInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => shareCheckIn(viewer, input.data), form);
  if (result.failed?.saved) redirect(`/check-ins/week/${input.data.weekOf}/summary?changed`);
  return result.failed ?? redirect(`/check-ins/${result.done.id}?shared`);
}
