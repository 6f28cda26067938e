"use server";

import { notFound, redirect } from "next/navigation";
import { stepHref } from "@/app/(public)/set-up/answers";
import { now } from "@/lib/clock";
import { type FormState, keepTyped } from "@/lib/forms/form-state";
import { maySetUp } from "@/lib/trusts/may-set-up";
import { administratorStep } from "@/lib/trusts/schema";

/** Looks the answers over and goes on to where they are checked; nothing is kept. */
export async function administratorAction(_before: FormState, form: FormData): Promise<FormState> {
  const pass = String(form.get("pass") ?? "");
  if (!maySetUp(pass, now())) notFound();
  const input = administratorStep.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const { trust, ...answers } = input.data;
  redirect(stepHref(`/${trust}/check`, { pass, ...answers }));
}
