"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped, typedIn } from "@/lib/forms/form-state";
import { rowsOf } from "@/lib/forms/rows-of";
import { addModule } from "@/lib/rubric/modules/add-module";
import { publishModule, takeModuleAway } from "@/lib/rubric/modules/publish-module";
import { saveReading, saveUniversity, saveWords } from "@/lib/rubric/modules/save-draft";
import { moduleAddInput, publishModuleInput, readingInput, takeAwayInput, universityInput, wordsInput } from "@/lib/rubric/modules/schema";

const edit = (moduleId: string, rest = "") => `/rubric/modules/${moduleId}/edit${rest}`;

export async function addModuleAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = moduleAddInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addModule(viewer, input.data), form);
  return result.failed ?? redirect(edit(result.done.id));
}

export async function saveWordsAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = wordsInput.safeParse(typedIn(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => saveWords(viewer, input.data), form);
  return result.failed ?? redirect(edit(input.data.moduleId, "/reading?done=words"));
}

/** 'Another one' comes back with everything typed and one more row: nothing is saved by it. */
export async function saveReadingAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const typed = typedIn(form);
  if (form.has("more")) return { typed };
  const own = rowsOf(typed, "own").flatMap((row) => (row && (row.title || row.by || row.link) ? [{ ...row, link: row.link || undefined }] : []));
  const input = readingInput.safeParse({ moduleId: typed.moduleId, version: typed.version, works: typed.works, own });
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => saveReading(viewer, input.data), form);
  return result.failed ?? redirect(edit(input.data.moduleId, "/university?done=reading"));
}

export async function saveUniversityAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = universityInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => saveUniversity(viewer, input.data), form);
  return result.failed ?? redirect(edit(input.data.moduleId, "/publish?done=university"));
}

export async function publishModuleAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = publishModuleInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => publishModule(viewer, { moduleId: input.data.moduleId, version: input.data.seen }), form);
  return result.failed ?? redirect(`/rubric/modules/${input.data.moduleId}?done=published`);
}

export async function takeModuleAwayAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = takeAwayInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => takeModuleAway(viewer, input.data), form);
  return result.failed ?? redirect(`/rubric/modules?done=${input.data.away ? "away" : "back"}`);
}
