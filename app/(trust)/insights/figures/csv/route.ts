import type { NextRequest } from "next/server";
import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { exportFiguresTable } from "@/lib/insights/figures/export-figures-table";
import { figuresFilter } from "@/lib/insights/figures/figures-filter";

/** The table of schools and figures that the address describes, to take away. */
export async function GET(request: NextRequest) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  try {
    const { csv, name } = await exportFiguresTable(viewer, figuresFilter.parse(Object.fromEntries(request.nextUrl.searchParams)));
    return asFile(csv, name, "text/csv; charset=utf-8");
  } catch (error) {
    return whyNoFile(error);
  }
}
