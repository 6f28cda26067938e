import { now } from "@/lib/clock";
import { findViewer } from "@/lib/viewers/find-viewer";
import type { Viewer } from "@/lib/viewers/viewer";
import { readSession } from "./session-in-browser";

/**
 * For an answer that goes on for minutes: how to ask, at any later moment of it, who the session's person is by then.
 * That is undefined once they are suspended or their access changed.
 */
export async function viewerFromNowOn(): Promise<() => Promise<Viewer | undefined>> {
  const session = await readSession();
  return async () => session && findViewer(session, now());
}
