import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { exportVersion } from "@/lib/reviews/versions/export-version";
import { fileName } from "@/lib/reviews/versions/file-name";
import { spreadsheetOf } from "@/lib/reviews/versions/spreadsheet";
import { versionNumber } from "@/lib/reviews/versions/version-number";

type Context = { params: Promise<{ reviewId: string; number: string }> };

export async function GET(_request: Request, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const { reviewId, number } = await params;
  try {
    const version = await exportVersion(viewer, reviewId, versionNumber(number), "spreadsheet");
    const workbook = await spreadsheetOf(version.content, version.number);
    return asFile(workbook, fileName(version.content, version.number, "xlsx"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  } catch (error) {
    return whyNoFile(error);
  }
}
