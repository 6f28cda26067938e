import type { NextRequest } from "next/server";
import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { exportTimeline } from "@/lib/reviews/pack/export-timeline";
import { versionNumber } from "@/lib/reviews/versions/version-number";
import { threeS } from "@/lib/three-s/three-s";

type Context = { params: Promise<{ reviewId: string; s: string }> };

/** One S of a pack week by week, as a table to take away; with `?version=` as that version was sent. */
export async function GET(request: NextRequest, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const { reviewId, s } = await params;
  const asked = threeS.find((one) => one === s);
  if (!asked) return nothingHere();
  const version = request.nextUrl.searchParams.get("version");
  try {
    const { csv, name } = await exportTimeline(viewer, reviewId, asked, version === null ? undefined : versionNumber(version));
    return asFile(csv, name, "text/csv; charset=utf-8");
  } catch (error) {
    return whyNoFile(error);
  }
}
