import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { exportSchoolHelix } from "@/lib/insights/helix/export-helix";
import { isId } from "@/lib/is-id";

/** A school's braid as counts, to take away. */
export async function GET(_request: Request, { params }: { params: Promise<{ schoolId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const { schoolId } = await params;
  if (!isId(schoolId)) return nothingHere();
  try {
    const { csv, name } = await exportSchoolHelix(viewer, schoolId);
    return asFile(csv, name, "text/csv; charset=utf-8");
  } catch (error) {
    return whyNoFile(error);
  }
}
