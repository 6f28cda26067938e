"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { frameworkUpload, importInput } from "@/lib/rubric/file/file-schema";
import { importFramework } from "@/lib/rubric/file/import-framework";
import { previewFrameworkFile } from "@/lib/rubric/file/preview-framework-file";
import { type FileState, stateOf } from "./file-state";

export async function readFrameworkFileAction(_before: FileState, form: FormData): Promise<FileState> {
  const viewer = await requireViewer();
  const input = frameworkUpload.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { file } = input.data;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = await attempt(() => previewFrameworkFile(viewer, { bytes, name: file.name }), form);
  return result.failed ?? stateOf(result.done);
}

export async function importFrameworkAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = importInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => importFramework(viewer, input.data), form);
  return result.failed ?? redirect(`/rubric/frameworks/${result.done.id}?done=started`);
}
