"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped, typedIn } from "@/lib/forms/form-state";
import { rowsOf } from "@/lib/forms/rows-of";
import { editDetails } from "@/lib/rubric/drafts/edit-details";
import { editStages } from "@/lib/rubric/drafts/edit-stages";
import { retireFramework } from "@/lib/rubric/drafts/retire-framework";
import { detailsInput, editorInput, publishInput, retireInput, stagesInput } from "@/lib/rubric/drafts/schema";
import { addEditor } from "@/lib/rubric/editors/add-editor";
import { endEditor } from "@/lib/rubric/editors/end-editor";
import { publishFramework } from "@/lib/rubric/versions/publish-framework";

const settings = (frameworkId: string, done: string) => redirect(`/rubric/frameworks/${frameworkId}/settings?done=${done}`);

export async function editDetailsAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = detailsInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => editDetails(viewer, input.data), form);
  return result.failed ?? settings(input.data.frameworkId, "details");
}

export async function editStagesAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = stagesInput.safeParse({ ...Object.fromEntries(form), rows: rowsOf(typedIn(form), "stages") });
  if (!input.success) return keepTyped(form, input.error);
  const { frameworkId, moved } = input.data;
  const result = await attempt(() => editStages(viewer, input.data), form);
  return result.failed ?? settings(frameworkId, moved === undefined ? "stages" : `moved&stage=${encodeURIComponent(moved)}`);
}

export async function addEditorAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = editorInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addEditor(viewer, input.data), form);
  return result.failed ?? settings(input.data.frameworkId, "editor");
}

export async function endEditorAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = editorInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => endEditor(viewer, input.data), form);
  return result.failed ?? redirect(input.data.personId === viewer.personId ? "/rubric" : `/rubric/frameworks/${input.data.frameworkId}/settings?done=ended`);
}

export async function retireFrameworkAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = retireInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => retireFramework(viewer, input.data), form);
  return result.failed ?? settings(input.data.frameworkId, input.data.retired ? "retired" : "restored");
}

export async function publishFrameworkAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = publishInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => publishFramework(viewer, input.data), form);
  if (result.failed?.version !== undefined) refresh();
  return result.failed ?? redirect(`/rubric/frameworks/${input.data.frameworkId}/versions?published=${result.done}`);
}
