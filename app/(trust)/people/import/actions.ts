"use server";

import { redirect } from "next/navigation";
import { type UploadState, stateOf } from "@/app/(trust)/people/import/upload-state";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, keepTyped } from "@/lib/forms/form-state";
import { rosterFile } from "@/lib/roster/roster-file";
import { uploadRoster } from "@/lib/roster/upload-roster";

export async function uploadAction(_before: UploadState, form: FormData): Promise<UploadState> {
  const viewer = await requireViewer();
  const input = rosterFile.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { file, requestId } = input.data;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = await attempt(() => uploadRoster(viewer, { name: file.name, bytes, requestId }), form);
  if (result.failed) return result.failed;
  if (result.done.problems) return stateOf(result.done.problems);
  redirect(`/people/import/${result.done.id}`);
}
