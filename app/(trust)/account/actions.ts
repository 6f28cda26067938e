"use server";

import { redirect } from "next/navigation";
import { endOtherSessions } from "@/lib/auth/account/end-other-sessions";
import { requireViewer } from "@/lib/auth/require-viewer";
import { beginSession } from "@/lib/auth/session-in-browser";

export async function endOtherSessionsAction(): Promise<void> {
  const viewer = await requireViewer();
  await beginSession(await endOtherSessions(viewer));
  redirect("/account?signed-out-elsewhere");
}
