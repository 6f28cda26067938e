"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped, typedIn } from "@/lib/forms/form-state";
import { readGrid } from "@/lib/returns/filling/read-form";
import { fillFromSheet, saveDraft } from "@/lib/returns/filling/save-draft";
import { sendReturn } from "@/lib/returns/filling/send-return";
import { fillReturnInput, sheetInput } from "@/lib/returns/schema";

/** Keeps what stands in the grid, with what a sheet says over it, or sends it: whichever of its buttons was pressed. */
export async function fillReturnAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = fillReturnInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { step, requestId, ...where } = input.data;
  const { figures, draft, errors, tooLong } = readGrid(typedIn(form));
  const sheet = step === "sheet" ? sheetInput.safeParse(Object.fromEntries(form)) : undefined;
  if (sheet && !sheet.success) return keepTyped(form, sheet.error);
  const stops = step === "send" ? errors : tooLong;
  if (Object.keys(stops).length > 0) return { errors: stops, typed: typedIn(form) };
  const result = await attempt(async () => {
    if (sheet) return (await fillFromSheet(viewer, where, await bytesOf(sheet.data), draft)).changed > 0 ? "filled" : "same";
    if (step === "send") return sendReturn(viewer, { ...where, requestId, figures, emptyIsNotAvailable: form.has("emptyIsNotAvailable") }).then(() => "sent");
    return saveDraft(viewer, where, draft).then(() => "saved");
  }, form);
  return result.failed ?? redirect(`/returns/${where.roundId}/${where.schoolId}?done=${result.done}`);
}

const bytesOf = async ({ file, pasted }: { file: File; pasted: string }) => (file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(pasted));
