"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { requireViewer } from "@/lib/auth/require-viewer";
import { mergeDrafts } from "@/lib/check-ins/draft/compare-drafts";
import { discardDraft } from "@/lib/check-ins/draft/discard-draft";
import { nestFields } from "@/lib/check-ins/draft/form-fields";
import { readDraft } from "@/lib/check-ins/draft/read-draft";
import { draftContent, saveDraft as saveDraftInput, weekOf } from "@/lib/check-ins/schema";
import { saveDraft } from "@/lib/check-ins/draft/save-draft";
import { compareWithSaved } from "@/lib/check-ins/draft/stale-view";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";

/** Saves the draft, then goes on: to the summary, or back to the form. */
export async function saveDraftAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = saveDraftInput.safeParse({ weekOf: form.get("weekOf"), version: form.get("version"), content: nestFields(form) });
  if (!input.success) return keepTyped(form, input.error);
  const { failed } = await attempt(() => saveDraft(viewer, input.data), form);
  if (failed?.saved) return { saved: await compareWithSaved(viewer, input.data.weekOf, input.data.content) };
  if (failed) return failed;
  redirect(`/check-ins/week/${input.data.weekOf}${form.get("next") === "summary" ? "/summary" : "?saved"}`);
}

const choice = z.object({ weekOf, version: z.coerce.number().int(), mine: z.preprocess(fromJson, draftContent) });

function fromJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

/** Puts two drafts of one week together, box by box as the writer chose. */
export async function mergeDraftAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = choice.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { weekOf: week, version, mine } = input.data;
  const saved = await readDraft(viewer, week);
  const keep = new Set([...form].filter(([name, value]) => name.startsWith("keep.") && value === "mine").map(([name]) => name.slice("keep.".length)));
  const content = saved ? mergeDrafts(mine, saved.content, keep) : mine;
  const { failed } = await attempt(() => saveDraft(viewer, { weekOf: week, version, content }), form);
  if (failed?.saved) return { saved: await compareWithSaved(viewer, week, mine) };
  if (failed) return failed;
  redirect(`/check-ins/week/${week}?saved`);
}

/** Takes the draft away and starts the week again. */
export async function discardDraftAction(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const week = weekOf.safeParse(form.get("weekOf"));
  if (!week.success) notFound();
  await discardDraft(viewer, week.data);
  redirect("/check-ins?done=draft-deleted");
}
