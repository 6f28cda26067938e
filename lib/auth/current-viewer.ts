import { cache } from "react";
import { now } from "@/lib/clock";
import { findViewer } from "@/lib/viewers/find-viewer";
import type { Viewer } from "@/lib/viewers/viewer";
import { readSession } from "./session-in-browser";

/**
 * Who is asking, as they are at this moment: read from the database once in a request.
 * @returns undefined for nobody, for a suspended person, and for a session older than the person's last change of access
 */
export const currentViewer = cache(async (): Promise<Viewer | undefined> => {
  const session = await readSession();
  return session && findViewer(session, now());
});
