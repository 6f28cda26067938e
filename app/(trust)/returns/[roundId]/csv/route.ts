import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { isId } from "@/lib/is-id";
import { exportRound } from "@/lib/returns/reading/export-round";

/** A half term’s counts, for the executive team. */
export async function GET(_request: Request, { params }: { params: Promise<{ roundId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const { roundId } = await params;
  if (!isId(roundId)) return nothingHere();
  try {
    const { csv, name } = await exportRound(viewer, roundId);
    return asFile(csv, name, "text/csv; charset=utf-8");
  } catch (error) {
    return whyNoFile(error);
  }
}
