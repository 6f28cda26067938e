import type { NextRequest } from "next/server";
import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { baseUrl } from "@/lib/auth/settings";
import { exportTranscript } from "@/lib/credits/transcripts/read-transcripts";
import { drawPdf } from "@/lib/reviews/print/draw-pdf";

export async function GET(request: NextRequest, { params }: { params: Promise<{ transcriptId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const { transcriptId } = await params;
  try {
    await exportTranscript(viewer, transcriptId);
    const pdf = await drawPdf({
      origin: baseUrl(),
      inside: `http://127.0.0.1:${process.env.PORT ?? 3000}`,
      path: `/rubric/credits/transcripts/${transcriptId}`,
      cookies: request.headers.get("cookie") ?? "",
    });
    return asFile(pdf, `transcript-${viewer.today}.pdf`, "application/pdf");
  } catch (error) {
    return whyNoFile(error);
  }
}
