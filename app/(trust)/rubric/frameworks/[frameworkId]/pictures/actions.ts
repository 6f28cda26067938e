"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { addPicture } from "@/lib/rubric/pictures/add-picture";
import { removePicture } from "@/lib/rubric/pictures/remove-picture";
import { onPicture, pictureInput } from "@/lib/rubric/pictures/schema";

export async function addPictureAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = pictureInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const bytes = Buffer.from(await input.data.file.arrayBuffer());
  const result = await attempt(() => addPicture(viewer, input.data, bytes), form);
  return result.failed ?? redirect(`/rubric/frameworks/${input.data.frameworkId}/pictures?done=added`);
}

export async function removePictureAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onPicture.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => removePicture(viewer, input.data), form);
  return result.failed ?? redirect(`/rubric/frameworks/${input.data.frameworkId}/pictures?done=removed`);
}
