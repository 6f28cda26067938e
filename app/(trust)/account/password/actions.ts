"use server";

import { redirect } from "next/navigation";
import { changePassword } from "@/lib/auth/account/change-password";
import { changePassword as input } from "@/lib/auth/passwords/schema";
import { requireViewer } from "@/lib/auth/require-viewer";
import { beginSession } from "@/lib/auth/session-in-browser";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";

export async function changePasswordAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const given = input.safeParse(Object.fromEntries(form));
  if (!given.success) return { ...keepTyped(form, given.error), typed: {} };
  const result = await attempt(() => changePassword(viewer, given.data), form);
  if (result.failed) return { ...result.failed, typed: {} };
  await beginSession(result.done);
  redirect("/account?password-changed");
}
