"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { addFacilitator, endFacilitator } from "@/lib/institute/cohorts/keep-facilitators";
import { startCohort } from "@/lib/institute/cohorts/start-cohort";
import { editProgramme } from "@/lib/institute/programmes/edit-programme";
import { startProgramme } from "@/lib/institute/programmes/start-programme";
import { editProgrammeInput, facilitatorInput, onFacilitator, startCohortInput, startProgrammeInput } from "@/lib/institute/schema";

export async function startProgrammeAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = startProgrammeInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => startProgramme(viewer, input.data), form);
  return result.failed ?? redirect(`/institute/programmes/${result.done.id}?done=started`);
}

export async function editProgrammeAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = editProgrammeInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => editProgramme(viewer, input.data), form);
  return result.failed ?? redirect(`/institute/programmes/${input.data.programmeId}?done=saved`);
}

export async function startCohortAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = startCohortInput.safeParse({ ...Object.fromEntries(form), facilitatorIds: form.getAll("facilitatorIds") });
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => startCohort(viewer, input.data), form);
  return result.failed ?? redirect(`/institute/cohorts/${result.done.id}?done=started`);
}

export async function addFacilitatorAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = facilitatorInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addFacilitator(viewer, input.data), form);
  return result.failed ?? redirect(`/institute/cohorts/${input.data.cohortId}/facilitators?done=added`);
}

export async function endFacilitatorAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onFacilitator.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => endFacilitator(viewer, input.data.cohortFacilitatorId), form);
  return result.failed ?? redirect(`/institute/cohorts/${result.done.cohortId}/facilitators?done=ended`);
}
