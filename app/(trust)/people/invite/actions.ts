"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState } from "@/lib/forms/form-state";
import { inviteEverybody } from "@/lib/people/invite-everybody";

export async function inviteEverybodyAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const result = await attempt(() => inviteEverybody(viewer), form);
  return result.failed ?? redirect("/people/invite?done=sent");
}
