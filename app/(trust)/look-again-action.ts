"use server";

import { refresh } from "next/cache";
import { requireViewer } from "@/lib/auth/require-viewer";

/** The page on which it is called, as it stands now. Unlike a reload of the router's it leaves the page alone when no answer comes. */
export async function lookAgainAction(): Promise<void> {
  await requireViewer();
  refresh();
}
