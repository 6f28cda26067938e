import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { isId } from "@/lib/is-id";
import { exportRelease } from "@/lib/returns/release/read-release";

/** What everybody may see of a half term’s returns, as a table to take away. */
export async function GET(_request: Request, { params }: { params: Promise<{ roundId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const { roundId } = await params;
  if (!isId(roundId)) return nothingHere();
  try {
    const { csv, name } = await exportRelease(viewer, roundId);
    return asFile(csv, name, "text/csv; charset=utf-8");
  } catch (error) {
    return whyNoFile(error);
  }
}
