import { z } from "zod";
import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { exportFramework } from "@/lib/rubric/file/export-framework";
import { exportFormats } from "@/lib/rubric/file/file-schema";

type Context = { params: Promise<{ frameworkId: string }> };

const types = { json: "application/json; charset=utf-8", csv: "text/csv; charset=utf-8", xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" };

/** The framework that staff read as a file: JSON, a workbook with ?format=xlsx, or its elements alone with ?format=csv. */
export async function GET(request: Request, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  const format = z.enum(exportFormats).catch("json").parse(new URL(request.url).searchParams.get("format"));
  try {
    const { body, name } = await exportFramework(viewer, (await params).frameworkId, format);
    return asFile(body, name, types[format]);
  } catch (error) {
    return whyNoFile(error);
  }
}
