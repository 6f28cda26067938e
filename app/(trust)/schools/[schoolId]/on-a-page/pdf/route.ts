import type { NextRequest } from "next/server";
import { drawPage } from "@/app/(trust)/draw-page";
import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { dashed } from "@/lib/csv/fold";
import { exportOnAPage } from "@/lib/insights/school/read-on-a-page";
import { isId } from "@/lib/is-id";

/** A school on a page as a PDF, as whoever asks for it sees it. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ schoolId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const { schoolId } = await params;
  if (!isId(schoolId)) return nothingHere();
  try {
    const { id, name } = await exportOnAPage(viewer, schoolId);
    return asFile(await drawPage(`/schools/${id}/on-a-page`, request), `${dashed(name)}-${viewer.today}.pdf`, "application/pdf");
  } catch (error) {
    return whyNoFile(error);
  }
}
