"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { saveWords } from "@/lib/trusts/save-words";
import { wordsForm } from "@/lib/trusts/schema";

export async function saveWordsAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = wordsForm.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => saveWords(viewer, input.data), form);
  return result.failed ?? redirect("/settings/words?done=saved");
}
