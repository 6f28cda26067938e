"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped, typedIn } from "@/lib/forms/form-state";
import { deleteScript, saveScript, startScript } from "@/lib/institute/scripts/keep-script";
import { onScript, scriptInput, startScriptInput } from "@/lib/institute/scripts/schema";

export async function startScriptAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = startScriptInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => startScript(viewer, input.data.requestId), form);
  return result.failed ?? redirect(`/institute/scripts/${result.done.id}`);
}

export async function saveScriptAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = scriptInput.safeParse(typedIn(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(async () => void (await saveScript(viewer, input.data)), form);
  return result.failed ?? redirect(form.get("next") === "print" ? `/institute/scripts/${input.data.scriptId}/print` : `/institute/scripts/${input.data.scriptId}?done=saved`);
}

export async function deleteScriptAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onScript.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => deleteScript(viewer, input.data.scriptId), form);
  return result.failed ?? redirect("/institute/scripts?done=deleted");
}
