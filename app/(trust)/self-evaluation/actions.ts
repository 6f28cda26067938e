"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped, typedIn } from "@/lib/forms/form-state";
import { publishFramework, readFramework } from "@/lib/self-evaluation/indicators/publish-framework";
import { publishFrameworkInput, typedIndicators } from "@/lib/self-evaluation/indicators/typed";
import { beginEvaluation } from "@/lib/self-evaluation/views/begin-evaluation";
import { shareView } from "@/lib/self-evaluation/views/share-view";

export async function publishFrameworkAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = publishFrameworkInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const before = await attempt(() => readFramework(viewer), form);
  if (before.failed) return before.failed;
  const { indicators, errors } = typedIndicators(typedIn(form), before.done.indicators);
  if (Object.keys(errors).length > 0) return { errors, typed: typedIn(form) };
  const result = await attempt(() => publishFramework(viewer, { ...input.data, indicators }), form);
  return result.failed ?? redirect("/self-evaluation?done=published");
}

export async function beginEvaluationAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = z.object({ schoolId: z.uuid() }).safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => beginEvaluation(viewer, input.data), form);
  return result.failed ?? redirect(`/self-evaluation/${result.done.id}`);
}

export async function shareViewAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = z.object({ evaluationId: z.uuid() }).safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => shareView(viewer, { ...input.data, restCannotBeSaid: form.has("restCannotBeSaid"), noChildNamed: form.has("noChildNamed") }), form);
  return result.failed ?? redirect(`/self-evaluation/${input.data.evaluationId}?done=shared`);
}
