import type { NextRequest } from "next/server";
import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { isId } from "@/lib/is-id";
import { exportMeasure } from "@/lib/insights/school/export-measure";
import { exportSchoolFigures } from "@/lib/insights/school/export-school-figures";

/** A school's published figures, as a table to take away; with `?measure=` what the chart of that one shows, and `&beside=` another school of the trust beside it. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ schoolId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const { schoolId } = await params;
  if (!isId(schoolId)) return nothingHere();
  const [measure, beside] = ["measure", "beside"].map((name) => request.nextUrl.searchParams.get(name));
  if (beside && !isId(beside)) return nothingHere();
  try {
    const { csv, name } = await (measure ? exportMeasure(viewer, schoolId, measure, beside ?? undefined) : exportSchoolFigures(viewer, schoolId));
    return asFile(csv, name, "text/csv; charset=utf-8");
  } catch (error) {
    return whyNoFile(error);
  }
}
