import type { NextRequest } from "next/server";
import { drawPage } from "@/app/(trust)/draw-page";
import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { exportCertificate } from "@/lib/institute/certificates/read-certificate";

export async function GET(request: NextRequest, { params }: { params: Promise<{ certificateId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const { certificateId } = await params;
  try {
    await exportCertificate(viewer, certificateId);
    return asFile(await drawPage(`/institute/certificates/${certificateId}`, request), "certificate.pdf", "application/pdf");
  } catch (error) {
    return whyNoFile(error);
  }
}
