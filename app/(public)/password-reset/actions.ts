"use server";

import { redirect } from "next/navigation";
import { askForNewPassword } from "@/lib/auth/ask-for-new-password";
import { clientAddress } from "@/lib/auth/client-address";
import { askForNewPassword as input } from "@/lib/auth/passwords/schema";
import { now } from "@/lib/clock";
import { type FormState, keepTyped } from "@/lib/forms/form-state";

export async function askForNewPasswordAction(_before: FormState, form: FormData): Promise<FormState> {
  const given = input.safeParse(Object.fromEntries(form));
  if (!given.success) return keepTyped(form, given.error);
  await askForNewPassword({ email: given.data.email, from: await clientAddress() }, now());
  redirect("/password-reset?sent");
}
