import type { NextRequest } from "next/server";
import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { isId } from "@/lib/is-id";
import { exportBeside } from "@/lib/insights/neighbours/export-beside";
import { exportNeighbours } from "@/lib/insights/neighbours/export-neighbours";

/** The schools that are like one, as a table to take away; with `?measure=` what they reach in that one. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ schoolId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const { schoolId } = await params;
  if (!isId(schoolId)) return nothingHere();
  const measure = request.nextUrl.searchParams.get("measure");
  try {
    const { csv, name } = await (measure ? exportBeside(viewer, schoolId, measure) : exportNeighbours(viewer, schoolId));
    return asFile(csv, name, "text/csv; charset=utf-8");
  } catch (error) {
    return whyNoFile(error);
  }
}
