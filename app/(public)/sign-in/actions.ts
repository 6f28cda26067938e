"use server";

import { redirect } from "next/navigation";
import { clientAddress } from "@/lib/auth/client-address";
import { signInWithPassword as input } from "@/lib/auth/passwords/schema";
import { safePath } from "@/lib/auth/safe-path";
import { beginSession } from "@/lib/auth/session-in-browser";
import { signInAsPersona } from "@/lib/auth/sign-in-as-persona";
import { signInWithPassword } from "@/lib/auth/sign-in-with-password";
import { now } from "@/lib/clock";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { goOn } from "./go-on";

export async function signInAction(_before: FormState, form: FormData): Promise<FormState> {
  const given = input.safeParse(Object.fromEntries(form));
  if (!given.success) return keepTyped(form, given.error);
  const from = await clientAddress();
  const result = await attempt(() => signInWithPassword({ ...given.data, from }, now()), form);
  return result.failed ?? goOn({ accounts: result.done, to: safePath(form.get("to")), by: "password" });
}

export async function signInAsPersonaAction(form: FormData): Promise<void> {
  const result = await attempt(() => signInAsPersona(String(form.get("persona")), now()), form);
  if (result.failed) redirect("/sign-in?unknown-persona");
  await beginSession(result.done);
  redirect(safePath(form.get("to")));
}
