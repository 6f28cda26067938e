"use server";

import { redirect } from "next/navigation";
import { currentViewer } from "@/lib/auth/current-viewer";
import { endSession } from "@/lib/auth/session-in-browser";
import { recordSignOut } from "@/lib/auth/record-sign-out";

export async function signOutAction(): Promise<void> {
  const viewer = await currentViewer();
  if (viewer) await recordSignOut(viewer);
  await endSession();
  redirect("/sign-in?signed-out");
}
