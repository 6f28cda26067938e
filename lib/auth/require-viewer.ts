import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { Viewer } from "@/lib/viewers/viewer";
import { currentViewer } from "./current-viewer";
import { REQUESTED_PATH, safePath } from "./safe-path";

/** Every page and every action begins here: the signed-in person, or the way to the sign-in page and back. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer) return viewer;
  const to = safePath((await headers()).get(REQUESTED_PATH));
  redirect(to === "/" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(to)}`);
}
