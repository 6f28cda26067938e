"use server";

import { redirect } from "next/navigation";
import { confirmCodes } from "@/lib/auth/codes/confirm-codes";
import { oneTimeCode } from "@/lib/auth/codes/schema";
import { readPending } from "@/lib/auth/pending-in-browser";
import { now } from "@/lib/clock";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { letIn } from "../go-on";

export async function setUpCodesAction(_before: FormState, form: FormData): Promise<FormState> {
  const pending = await readPending();
  const [account, another] = pending?.accounts ?? [];
  const secret = pending?.secret;
  if (!pending || !account || another || !secret) redirect("/sign-in");
  const given = oneTimeCode.safeParse(Object.fromEntries(form));
  if (!given.success) return keepTyped(form, given.error);
  const result = await attempt(() => confirmCodes(account, secret, given.data.code, now()), form);
  return result.failed ?? letIn(pending, "password and code");
}
