"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { requireViewer } from "@/lib/auth/require-viewer";
import { addNote } from "@/lib/check-ins/conversation/add-note";
import { answerSupportRequest } from "@/lib/check-ins/conversation/answer-support-request";
import { deletePersonalPart } from "@/lib/check-ins/conversation/delete-personal-part";
import { markDiscussed } from "@/lib/check-ins/conversation/mark-discussed";
import { respondToCheckIn } from "@/lib/check-ins/conversation/respond";
import { addNote as noteInput, answerSupport as answerInput, respond as respondInput } from "@/lib/check-ins/schema";
import { NotFound } from "@/lib/errors";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";

/** The trust lead's questions and response. */
export async function respondAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = respondInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { failed } = await attempt(() => respondToCheckIn(viewer, input.data), form);
  return failed ?? redirect(`/check-ins/${input.data.checkInId}`);
}

export async function addNoteAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = noteInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { failed } = await attempt(() => addNote(viewer, input.data), form);
  return failed ?? redirect(`/check-ins/${input.data.checkInId}`);
}

export async function answerSupportAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = answerInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => answerSupportRequest(viewer, input.data), form);
  return result.failed ?? redirect(`/check-ins/${result.done.checkInId}`);
}

const one = z.object({ checkInId: z.uuid() });

/** One of the two says that they have discussed it. */
export async function markDiscussedAction(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const { checkInId } = idIn(form);
  await orNotFound(markDiscussed(viewer, checkInId));
  redirect(`/check-ins/${checkInId}`);
}

/** The personal part goes, for both. */
export async function deletePersonalPartAction(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const { checkInId } = idIn(form);
  await orNotFound(deletePersonalPart(viewer, checkInId));
  redirect(`/check-ins/${checkInId}?gone`);
}

function idIn(form: FormData) {
  const input = one.safeParse(Object.fromEntries(form));
  if (!input.success) notFound();
  return input.data;
}

function orNotFound<T>(result: Promise<T>): Promise<T> {
  return result.catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
}
