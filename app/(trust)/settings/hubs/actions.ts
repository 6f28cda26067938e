"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { addHub, changeHub, removeHub } from "@/lib/schools/keep-hub";
import { changedHubInput, hubIdInput, hubInput } from "@/lib/schools/schema";

const withSchools = (form: FormData) => ({ ...Object.fromEntries(form), schoolIds: form.getAll("schoolIds") });

export async function addHubAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = hubInput.safeParse(withSchools(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addHub(viewer, input.data), form);
  return result.failed ?? redirect("/settings/hubs?done=saved");
}

export async function changeHubAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = changedHubInput.safeParse(withSchools(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => changeHub(viewer, input.data), form);
  return result.failed ?? redirect("/settings/hubs?done=saved");
}

export async function removeHubAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = hubIdInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => removeHub(viewer, input.data.hubId), form);
  return result.failed ?? redirect("/settings/hubs?done=removed");
}
