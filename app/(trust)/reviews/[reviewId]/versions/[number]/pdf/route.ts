import type { NextRequest } from "next/server";
import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { baseUrl } from "@/lib/auth/settings";
import { exportVersion } from "@/lib/reviews/versions/export-version";
import { fileName } from "@/lib/reviews/versions/file-name";
import { drawPdf } from "@/lib/reviews/print/draw-pdf";
import { versionNumber } from "@/lib/reviews/versions/version-number";

type Context = { params: Promise<{ reviewId: string; number: string }> };

export async function GET(request: NextRequest, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const { reviewId, number } = await params;
  try {
    const version = await exportVersion(viewer, reviewId, versionNumber(number), "pdf");
    const pdf = await drawPdf({
      origin: baseUrl(),
      inside: `http://127.0.0.1:${process.env.PORT ?? 3000}`,
      path: `/reviews/${version.review.id}/versions/${version.number}/print`,
      cookies: request.headers.get("cookie") ?? "",
    });
    return asFile(pdf, fileName(version.content, version.number, "pdf"), "application/pdf");
  } catch (error) {
    return whyNoFile(error);
  }
}
