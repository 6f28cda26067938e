"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { attempt, type FormState, keepTyped } from "@/lib/forms/form-state";
import { addPerson } from "@/lib/people/add-person";
import { personInput } from "@/lib/people/schema";

export async function addPersonAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = personInput.safeParse(Object.fromEntries(form));
  if (!input.success) return keepTyped(form, input.error);
  const result = await attempt(() => addPerson(viewer, input.data), form);
  return result.failed ?? redirect(`/people/${result.done.id}?done=added`);
}
