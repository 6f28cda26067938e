import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { isId } from "@/lib/is-id";
import { exportSheet } from "@/lib/returns/filling/export-sheet";

/** The sheet that a school fills in elsewhere and brings back. */
export async function GET(_request: Request, { params }: { params: Promise<{ roundId: string; schoolId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const { roundId, schoolId } = await params;
  if (!isId(roundId) || !isId(schoolId)) return nothingHere();
  try {
    const { csv, name } = await exportSheet(viewer, roundId, schoolId);
    return asFile(csv, name, "text/csv; charset=utf-8");
  } catch (error) {
    return whyNoFile(error);
  }
}
