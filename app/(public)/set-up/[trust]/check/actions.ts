"use server";

import { notFound, redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { foundTrust } from "@/lib/trusts/found-trust";
import { maySetUp } from "@/lib/trusts/may-set-up";
import { foundTrustInput } from "@/lib/trusts/schema";

/** Founds the trust. Nobody is signed in yet: the pass stands for the service's operator. */
export async function foundAction(_before: FormState, form: FormData): Promise<FormState> {
  const at = now();
  if (!maySetUp(String(form.get("pass") ?? ""), at)) notFound();
  const input = foundTrustInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => foundTrust(at, input.data), form);
  return result.failed ?? redirect("/set-up/done");
}
