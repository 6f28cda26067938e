import { redirect } from "next/navigation";
import { newSecret } from "@/lib/auth/codes/one-time-code";
import { finishSignIn } from "@/lib/auth/finish-sign-in";
import type { PendingSignIn } from "@/lib/auth/pending";
import { dropPending, keepPending } from "@/lib/auth/pending-in-browser";
import { safePath } from "@/lib/auth/safe-path";
import { beginSession } from "@/lib/auth/session-in-browser";
import { findSignInStep } from "@/lib/auth/sign-in-step";
import { now } from "@/lib/clock";

/** Leads somebody who has shown who they are to what is still asked of them, or in. */
export async function goOn(pending: Omit<PendingSignIn, "secret">): Promise<never> {
  const [account, another] = pending.accounts;
  if (!account) redirect("/sign-in");
  if (another) {
    await keepPending(pending);
    redirect("/sign-in/where");
  }
  const step = pending.by === "provider" ? "none" : await findSignInStep(account, now());
  if (!step) redirect("/sign-in");
  if (step === "none") return letIn(pending, pending.by);
  await keepPending(step === "set-up-codes" ? { ...pending, secret: newSecret() } : pending);
  redirect(step === "set-up-codes" ? "/sign-in/set-up-codes" : "/sign-in/code");
}

/** The last step: the session begins, and the way leads where they were going. */
export async function letIn(pending: Pick<PendingSignIn, "accounts" | "to">, by: Parameters<typeof finishSignIn>[1]): Promise<never> {
  const [account] = pending.accounts;
  if (!account) redirect("/sign-in");
  await beginSession(await finishSignIn(account, by, now()));
  await dropPending();
  redirect(safePath(pending.to));
}
