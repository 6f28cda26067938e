"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { answerOffer } from "@/lib/institute/nominations/answer-offer";
import { choose } from "@/lib/institute/nominations/choose";
import { putForward } from "@/lib/institute/nominations/put-forward";
import { supportNomination } from "@/lib/institute/nominations/support-nomination";
import { withdrawNomination } from "@/lib/institute/nominations/withdraw-nomination";
import { answerInput, chooseInput, onNomination, putForwardInput, supportInput } from "@/lib/institute/schema";

const nominationOf = (id: string, done: string) => `/institute/nominations/${id}?done=${done}`;

export async function putForwardAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = putForwardInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => putForward(viewer, input.data), form);
  return result.failed ?? redirect(nominationOf(result.done.id, "sent"));
}

export async function supportAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = supportInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => supportNomination(viewer, input.data), form);
  return result.failed ?? redirect(nominationOf(input.data.nominationId, "supported"));
}

export async function chooseAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = chooseInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => choose(viewer, input.data), form);
  return result.failed ?? redirect(nominationOf(input.data.nominationId, "chosen"));
}

export async function answerOfferAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = answerInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => answerOffer(viewer, input.data), form);
  if (result.failed) return result.failed;
  redirect(input.data.answer === "accepted" ? `/institute/cohorts/${result.done.cohortId}?done=joined` : nominationOf(input.data.nominationId, "declined"));
}

export async function withdrawAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onNomination.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => withdrawNomination(viewer, input.data.nominationId), form);
  return result.failed ?? redirect("/institute?done=withdrawn");
}
