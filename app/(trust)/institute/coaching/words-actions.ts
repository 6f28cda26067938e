"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped, typedIn } from "@/lib/forms/form-state";
import { noteInput, shareWordsInput, wordsInput } from "@/lib/institute/coaching/schema";
import { saveWords } from "@/lib/institute/coaching/words/draft";
import { saveCoachNote } from "@/lib/institute/coaching/words/save-note";
import { shareWords } from "@/lib/institute/coaching/words/share-words";

const ofSession = (id: string, done: string) => `/institute/coaching/sessions/${id}?done=${done}`;

/** Keeps what the participant wrote; with 'share' their coach reads it too. */
export async function wordsAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const shares = form.get("next") === "share";
  const input = (shares ? shareWordsInput : wordsInput).safeParse(typedIn(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(async () => void (await (shares ? shareWords : saveWords)(viewer, input.data)), form);
  return result.failed ?? redirect(ofSession(input.data.sessionId, shares ? "shared" : "saved"));
}

export async function coachNoteAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = noteInput.safeParse(typedIn(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(async () => void (await saveCoachNote(viewer, input.data)), form);
  return result.failed ?? redirect(ofSession(input.data.sessionId, "noted"));
}
