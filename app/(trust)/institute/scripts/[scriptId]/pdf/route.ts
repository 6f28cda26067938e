import type { NextRequest } from "next/server";
import { drawPage } from "@/app/(trust)/draw-page";
import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { readScript } from "@/lib/institute/scripts/find-script";

export async function GET(request: NextRequest, { params }: { params: Promise<{ scriptId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const { scriptId } = await params;
  try {
    await readScript(viewer, scriptId);
    return asFile(await drawPage(`/institute/scripts/${scriptId}/print`, request), "script.pdf", "application/pdf");
  } catch (error) {
    return whyNoFile(error);
  }
}
