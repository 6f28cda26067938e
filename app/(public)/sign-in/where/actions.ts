"use server";

import { redirect } from "next/navigation";
import { readPending } from "@/lib/auth/pending-in-browser";
import { goOn } from "../go-on";

/** Which of one's own trusts; the choice is only ever among the accounts that were opened a moment ago. */
export async function chooseTrustAction(form: FormData): Promise<void> {
  const pending = await readPending();
  const accounts = pending?.accounts.filter((account) => account.trustId === form.get("trustId")) ?? [];
  if (!pending || accounts.length === 0) redirect("/sign-in");
  await goOn({ accounts, to: pending.to, by: pending.by });
}
