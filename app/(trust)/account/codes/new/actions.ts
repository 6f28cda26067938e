"use server";

import { redirect } from "next/navigation";
import { confirmCodes } from "@/lib/auth/codes/confirm-codes";
import { oneTimeCode } from "@/lib/auth/codes/schema";
import { dropPending, readPending } from "@/lib/auth/pending-in-browser";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";

export async function confirmCodesAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const pending = await readPending();
  const secret = pending?.secret;
  if (!secret || pending.accounts[0]?.personId !== viewer.personId) redirect("/account/codes");
  const given = oneTimeCode.safeParse(Object.fromEntries(form));
  if (!given.success) return keepTyped(form, given.error);
  const result = await attempt(() => confirmCodes(viewer, secret, given.data.code, viewer.at, true), form);
  if (result.failed) return result.failed;
  await dropPending();
  redirect("/account?codes-set-up");
}
