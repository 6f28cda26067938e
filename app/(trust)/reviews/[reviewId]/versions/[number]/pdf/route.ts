import type { NextRequest } from "next/server";
import { drawPage } from "@/app/(trust)/draw-page";
import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { exportVersion } from "@/lib/reviews/versions/export-version";
import { fileName } from "@/lib/reviews/versions/file-name";
import { versionNumber } from "@/lib/reviews/versions/version-number";

type Context = { params: Promise<{ reviewId: string; number: string }> };

export async function GET(request: NextRequest, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const { reviewId, number } = await params;
  try {
    const version = await exportVersion(viewer, reviewId, versionNumber(number), "pdf");
    const pdf = await drawPage(`/reviews/${version.review.id}/versions/${version.number}/print`, request);
    return asFile(pdf, fileName(version.content, version.number, "pdf"), "application/pdf");
  } catch (error) {
    return whyNoFile(error);
  }
}
