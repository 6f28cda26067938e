"use server";

import { redirect } from "next/navigation";
import { beginCodes } from "@/lib/auth/codes/begin-codes";
import { oneTimeCode } from "@/lib/auth/codes/schema";
import { keepPending } from "@/lib/auth/pending-in-browser";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";

export async function beginCodesAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const given = oneTimeCode.safeParse(Object.fromEntries(form));
  if (!given.success) return keepTyped(form, given.error);
  const result = await attempt(() => beginCodes(viewer, given.data.code), form);
  if (result.failed) return result.failed;
  const { trustId, personId } = viewer;
  await keepPending({ accounts: [{ trustId, personId }], to: "/account", by: "password", secret: result.done });
  redirect("/account/codes/new");
}

/** For somebody who has no codes yet: nothing is asked, and with codes already there the answer leads back. */
export async function beginFirstCodesAction(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const result = await attempt(() => beginCodes(viewer, ""), form);
  if (result.failed) redirect("/account/codes");
  const { trustId, personId } = viewer;
  await keepPending({ accounts: [{ trustId, personId }], to: "/account", by: "password", secret: result.done });
  redirect("/account/codes/new");
}
