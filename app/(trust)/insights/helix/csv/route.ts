import type { NextRequest } from "next/server";
import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { exportHelix } from "@/lib/insights/helix/export-helix";

/** The trust's braid as counts, to take away: the last six half terms, or with `?span=year` those of the year. */
export async function GET(request: NextRequest) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  try {
    const { csv, name } = await exportHelix(viewer, request.nextUrl.searchParams.get("span") === "year" ? "year" : undefined);
    return asFile(csv, name, "text/csv; charset=utf-8");
  } catch (error) {
    return whyNoFile(error);
  }
}
