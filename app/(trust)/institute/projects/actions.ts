"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped, typedIn } from "@/lib/forms/form-state";
import { enterLog, removeFromLog } from "@/lib/institute/projects/log";
import { openToCohort, showProjectToo } from "@/lib/institute/projects/open-to-cohort";
import { replyOnProject, takeReplyBack } from "@/lib/institute/projects/replies/reply-on-project";
import { saveProject } from "@/lib/institute/projects/save-project";
import { logInput, onLogEntry, onProject, onProjectReply, openProjectInput, projectInput, publishInput, replyOnProjectInput, shareProjectInput } from "@/lib/institute/projects/schema";
import { shareProject } from "@/lib/institute/projects/share-project";
import { publishShowcase, withdrawShowcase } from "@/lib/institute/projects/showcases/publish-showcase";

const mineIn = (cohortId: string, done: string) => `/institute/cohorts/${cohortId}/project?done=${done}`;
const projectOf = (id: string, done: string) => `/institute/projects/${id}?done=${done}`;

/** Keeps what was written; with 'share' the facilitators read it too. */
export async function saveProjectAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  if (form.get("next") !== "share") {
    const begun = projectInput.safeParse(typedIn(form));
    if (!begun.success) return keepTyped(form, begun.error);
    const kept = await attempt(async () => void (await saveProject(viewer, begun.data)), form);
    return kept.failed ?? redirect(mineIn(begun.data.cohortId, "saved"));
  }
  const input = shareProjectInput.safeParse(typedIn(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => shareProject(viewer, input.data), form);
  return result.failed ?? redirect(projectOf(result.done.id, "shared"));
}

export async function enterLogAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = logInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => enterLog(viewer, input.data), form);
  return result.failed ?? redirect(mineIn(input.data.cohortId, "logged"));
}

export async function removeFromLogAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onLogEntry.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => removeFromLog(viewer, input.data.entryId), form);
  return result.failed ?? redirect(mineIn(result.done.cohortId, "unlogged"));
}

export async function openToCohortAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = openProjectInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const opens = input.data.opens === "yes";
  const result = await attempt(() => openToCohort(viewer, input.data.projectId, opens), form);
  return result.failed ?? redirect(projectOf(input.data.projectId, opens ? "opened" : "closed"));
}

export async function showProjectTooAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onProject.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => showProjectToo(viewer, input.data.projectId), form);
  return result.failed ?? redirect(projectOf(input.data.projectId, "shown"));
}

export async function replyOnProjectAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = replyOnProjectInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => replyOnProject(viewer, input.data), form);
  return result.failed ?? redirect(projectOf(input.data.projectId, "replied"));
}

export async function takeReplyBackAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onProjectReply.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => takeReplyBack(viewer, input.data.replyId), form);
  return result.failed ?? redirect(projectOf(result.done.projectId, "taken-back"));
}

export async function publishShowcaseAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = publishInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => publishShowcase(viewer, input.data), form);
  return result.failed ?? redirect(`/institute/showcases/${result.done.id}?done=published`);
}

export async function withdrawShowcaseAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onProject.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => withdrawShowcase(viewer, input.data.projectId), form);
  return result.failed ?? redirect(projectOf(input.data.projectId, "withdrawn"));
}
