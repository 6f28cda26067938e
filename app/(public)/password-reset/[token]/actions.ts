"use server";

import { goOn } from "@/app/(public)/sign-in/go-on";
import { clientAddress } from "@/lib/auth/client-address";
import { mayTryLink } from "@/lib/auth/links/may-try-link";
import { choosePassword } from "@/lib/auth/passwords/schema";
import { setNewPassword } from "@/lib/auth/set-new-password";
import { now } from "@/lib/clock";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";

export async function setNewPasswordAction(_before: FormState, form: FormData): Promise<FormState> {
  const given = choosePassword.safeParse(Object.fromEntries(form));
  if (!given.success) return keepTyped(form, given.error);
  const from = await clientAddress();
  const result = await attempt(async () => {
    await mayTryLink(from);
    return setNewPassword(given.data.token, given.data.password, now());
  }, form);
  return result.failed ?? goOn({ accounts: [result.done], to: "/", by: "password" });
}
