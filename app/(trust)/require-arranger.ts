import { notFound } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import type { Viewer } from "@/lib/viewers/viewer";
import { canArrangeTrust } from "@/lib/trusts/policy";

/** For the administrator's pages: anybody else finds nothing here. The verbs ask again. */
export async function requireArranger(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!canArrangeTrust(viewer)) notFound();
  return viewer;
}
