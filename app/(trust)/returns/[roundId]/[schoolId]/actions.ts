"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped, typedIn } from "@/lib/forms/form-state";
import { askedOfSchool } from "@/lib/returns/filling/asked-of-school";
import { readGrid } from "@/lib/returns/filling/read-form";
import { fillFromSheet, saveDraft } from "@/lib/returns/filling/save-draft";
import { sendReturn } from "@/lib/returns/filling/send-return";
import { onSchoolReturn, sheetInput } from "@/lib/returns/schema";

const place = ({ roundId, schoolId }: { roundId: string; schoolId: string }) => `/returns/${roundId}/${schoolId}`;

export async function fillReturnAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = onSchoolReturn.extend({ requestId: z.uuid() }).safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const asked = await attempt(() => askedOfSchool(viewer, input.data), form);
  if (asked.failed) return asked.failed;
  const { figures, errors } = readGrid(typedIn(form), asked.done);
  if (Object.keys(errors).length > 0) return { errors, typed: typedIn(form), version: input.data.version };
  const sends = form.get("step") === "send";
  const result = await attempt(async () => {
    if (sends) await sendReturn(viewer, { ...input.data, figures, emptyIsNotAvailable: form.has("emptyIsNotAvailable") });
    else await saveDraft(viewer, input.data, figures);
  }, form);
  return result.failed ?? redirect(`${place(input.data)}?done=${sends ? "sent" : "saved"}`);
}

export async function fillFromSheetAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = sheetInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { file, pasted, ...where } = input.data;
  const bytes = file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(pasted);
  const result = await attempt(() => fillFromSheet(viewer, where, bytes), form);
  return result.failed ?? redirect(`${place(where)}?done=${result.done.changed > 0 ? "filled" : "same"}`);
}
