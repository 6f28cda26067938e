"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { acceptRules } from "@/lib/triads/ground-rules/accept-rules";
import { answerProposal, askForChange, leaveTriad } from "@/lib/triads/members/answer-proposal";
import { onTriad, wishInput } from "@/lib/triads/schema";
import { sayWish, withdrawWish } from "@/lib/triads/wishes/wishes";

export async function wishAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = wishInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => sayWish(viewer, input.data), form);
  return result.failed ?? redirect("/triads?done=wished");
}

export async function withdrawWishAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const result = await attempt(() => withdrawWish(viewer), form);
  return result.failed ?? redirect("/triads?done=withdrawn");
}

export async function agreeAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onTriad.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => answerProposal(viewer, { ...input.data, agrees: true }), form);
  return result.failed ?? redirect(`/triads/${input.data.triadId}?done=joined`);
}

export async function declineAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onTriad.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => answerProposal(viewer, { ...input.data, agrees: false }), form);
  return result.failed ?? redirect("/triads?done=declined");
}

export async function acceptRulesAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onTriad.extend({ number: z.coerce.number().int().min(0) }).safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => acceptRules(viewer, input.data), form);
  return result.failed ?? redirect(`/triads/${input.data.triadId}?done=agreed`);
}

export async function changeAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onTriad.extend({ wants: z.stringbool() }).safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => askForChange(viewer, input.data), form);
  return result.failed ?? redirect(`/triads/${input.data.triadId}?done=${input.data.wants ? "change" : "no-change"}`);
}

export async function leaveAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onTriad.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => leaveTriad(viewer, input.data.triadId), form);
  return result.failed ?? redirect("/triads?done=left");
}
