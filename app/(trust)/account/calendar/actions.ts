"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { endFeed, makeFeed } from "@/lib/dates/feed";
import { attempt, type FormState } from "@/lib/forms/form-state";

export async function makeFeedAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const result = await attempt(() => makeFeed(viewer), form);
  return result.failed ?? redirect("/account/calendar?done=made");
}

export async function endFeedAction(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const result = await attempt(() => endFeed(viewer), form);
  return result.failed ?? redirect("/account/calendar?done=ended");
}
