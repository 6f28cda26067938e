import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { exportQualityGoals } from "@/lib/insights/quality-goals/export-quality-goals";

/** The areas of the rubric with their dates, bright spots and reach, as a table to take away. */
export async function GET() {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  try {
    const { csv, name } = await exportQualityGoals(viewer);
    return asFile(csv, name, "text/csv; charset=utf-8");
  } catch (error) {
    return whyNoFile(error);
  }
}
