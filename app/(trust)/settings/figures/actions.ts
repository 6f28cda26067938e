"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { figureFile } from "@/lib/school-data/imports/figure-file";
import { uploadFigures } from "@/lib/school-data/imports/upload-figures";

export async function uploadFiguresAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = figureFile.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { file, ...rest } = input.data;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = await attempt(() => uploadFigures(viewer, { ...rest, name: file.name, bytes }), form);
  return result.failed ?? redirect(`/settings/figures/${result.done}`);
}
