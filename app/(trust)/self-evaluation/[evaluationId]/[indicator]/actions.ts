"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped, typedIn } from "@/lib/forms/form-state";
import { typedAnswers } from "@/lib/self-evaluation/views/answers";
import { onPart } from "@/lib/self-evaluation/views/on-part";
import { savePart } from "@/lib/self-evaluation/views/save-part";

export async function savePartAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onPart.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { answers, errors } = typedAnswers(typedIn(form));
  if (Object.keys(errors).length > 0) return { errors, typed: typedIn(form) };
  const result = await attempt(() => savePart(viewer, input.data, answers), form);
  return result.failed ?? redirect(`/self-evaluation/${input.data.evaluationId}${result.done.next ? `/${result.done.next}` : ""}`);
}
