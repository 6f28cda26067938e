import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { isId } from "@/lib/is-id";
import { exportSchoolYear } from "@/lib/schools/export-school-year";

/** A school's three Ss over the year, as a table to take away. */
export async function GET(_request: Request, { params }: { params: Promise<{ schoolId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const { schoolId } = await params;
  if (!isId(schoolId)) return nothingHere();
  try {
    const { csv, name } = await exportSchoolYear(viewer, schoolId);
    return asFile(csv, name, "text/csv; charset=utf-8");
  } catch (error) {
    return whyNoFile(error);
  }
}
