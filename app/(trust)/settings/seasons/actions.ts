"use server";

import { redirect } from "next/navigation";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { addSeason, removeSeason } from "@/lib/school-year/keep-season";
import { seasonIdInput, seasonInput } from "@/lib/school-year/schema";

export async function addSeasonAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = seasonInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addSeason(viewer, input.data), form);
  return result.failed ?? redirect("/settings/seasons?done=saved");
}

export async function removeSeasonAction(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = seasonIdInput.safeParse(Object.fromEntries(form));
  if (input.success) await orNotFound(removeSeason(viewer, input.data.seasonId));
  redirect("/settings/seasons?done=removed");
}
