"use server";

import { refresh } from "next/cache";
import { currentViewer } from "@/lib/auth/current-viewer";

/**
 * The page on which it is called, as it stands now. Unlike a reload it leaves the page alone when no answer comes, and it
 * sends nobody to sign in while they are typing: the page says that they have been signed out.
 */
export async function lookAgainAction(): Promise<void> {
  if (await currentViewer()) refresh();
}
