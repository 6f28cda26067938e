"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { onRound } from "@/lib/triads/schema";
import { endRound, extendRound, goOnWithRound, nextRound, pauseRound, startRound } from "@/lib/triads/sessions/run-rounds";

const back = (sessionId: string) => redirect(`/triads/sessions/${sessionId}`);

export async function startRoundAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onRound.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => startRound(viewer, input.data), form);
  return result.failed ?? back(input.data.sessionId);
}

export async function nextRoundAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onRound.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => nextRound(viewer, input.data), form);
  return result.failed ?? back(input.data.sessionId);
}

export async function endRoundAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onRound.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => endRound(viewer, input.data), form);
  return result.failed ?? back(input.data.sessionId);
}

export async function pauseRoundAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onRound.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => pauseRound(viewer, input.data), form);
  return result.failed ?? back(input.data.sessionId);
}

export async function goOnAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onRound.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => goOnWithRound(viewer, input.data), form);
  return result.failed ?? back(input.data.sessionId);
}

export async function extendRoundAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onRound.extend({ seen: z.coerce.number().int().min(0) }).safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => extendRound(viewer, input.data), form);
  return result.failed ?? back(input.data.sessionId);
}
