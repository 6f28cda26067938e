"use server";

import { redirect } from "next/navigation";
import { beginSession } from "@/lib/auth/session-in-browser";
import { safePath } from "@/lib/auth/safe-path";
import { signInAsPersona } from "@/lib/auth/sign-in-as-persona";
import { now } from "@/lib/clock";
import { NotFound } from "@/lib/errors";

export async function signInAsPersonaAction(form: FormData): Promise<void> {
  const session = await signInAsPersona(String(form.get("persona")), now()).catch((error: unknown) => {
    if (error instanceof NotFound) redirect("/sign-in");
    throw error;
  });
  await beginSession(session);
  redirect(safePath(form.get("to")));
}
