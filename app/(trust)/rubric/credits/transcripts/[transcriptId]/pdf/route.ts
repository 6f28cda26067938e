import type { NextRequest } from "next/server";
import { drawPage } from "@/app/(trust)/draw-page";
import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { exportTranscript } from "@/lib/credits/transcripts/read-transcripts";

export async function GET(request: NextRequest, { params }: { params: Promise<{ transcriptId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const { transcriptId } = await params;
  try {
    await exportTranscript(viewer, transcriptId);
    const pdf = await drawPage(`/rubric/credits/transcripts/${transcriptId}`, request);
    return asFile(pdf, `transcript-${viewer.today}.pdf`, "application/pdf");
  } catch (error) {
    return whyNoFile(error);
  }
}
