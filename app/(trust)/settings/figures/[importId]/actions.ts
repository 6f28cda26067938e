"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { applyFigures } from "@/lib/school-data/imports/figure-file";

export async function bringFiguresInAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = applyFigures.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => bringFiguresIn(viewer, input.data), form);
  return result.failed ?? redirect(`/settings/figures/${input.data.importId}`);
}
