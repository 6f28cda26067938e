"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { beginStudy } from "@/lib/credits/begin-study";
import { deleteStudy, finishStudy, reopenStudy, saveStudy } from "@/lib/credits/save-study";
import { finishInput, onModule, onStudy, studyInput } from "@/lib/credits/schema";
import { makeTranscript, transcriptInput } from "@/lib/credits/transcripts/make-transcript";
import { onTranscript, withdrawTranscript } from "@/lib/credits/transcripts/read-transcripts";
import { attempt, type FormState, keepTyped, typedIn } from "@/lib/forms/form-state";

export async function beginStudyAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onModule.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => beginStudy(viewer, input.data.moduleId), form);
  return result.failed ?? redirect(`/rubric/credits/${result.done.id}`);
}

/** Keeps what was written; with 'finish' it is whole, and the module is finished. */
export async function saveStudyAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const finish = form.get("next") === "finish";
  const input = (finish ? finishInput : studyInput).safeParse(typedIn(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(async () => void (await (finish ? finishStudy : saveStudy)(viewer, input.data)), form);
  return result.failed ?? redirect(finish ? "/rubric/credits?done=finished" : `/rubric/credits/${input.data.studyId}?done=saved`);
}

export async function reopenStudyAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onStudy.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => reopenStudy(viewer, input.data.studyId), form);
  return result.failed ?? redirect(`/rubric/credits/${input.data.studyId}?done=reopened`);
}

export async function deleteStudyAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onStudy.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => deleteStudy(viewer, input.data.studyId), form);
  return result.failed ?? redirect("/rubric/credits?done=deleted");
}

export async function makeTranscriptAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = transcriptInput.safeParse(typedIn(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => makeTranscript(viewer, input.data), form);
  return result.failed ?? redirect(`/rubric/credits/transcripts/${result.done.id}?done=made`);
}

export async function withdrawTranscriptAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onTranscript.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => withdrawTranscript(viewer, input.data.transcriptId), form);
  return result.failed ?? redirect("/rubric/credits/transcripts?done=withdrawn");
}
