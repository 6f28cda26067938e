import type { NextRequest } from "next/server";
import { asFile, nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { exportFiguresTable } from "@/lib/insights/figures/export-figures-table";
import { exportFunnel } from "@/lib/insights/figures/export-funnel";
import { figuresFilter } from "@/lib/insights/figures/figures-filter";

/** The table of schools and figures that the address describes, to take away; with `?measure=` the funnel of that measure alone. */
export async function GET(request: NextRequest) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  try {
    const { measure, ...filter } = figuresFilter.parse(Object.fromEntries(request.nextUrl.searchParams));
    const { csv, name } = await (measure ? exportFunnel(viewer, { ...filter, measure }) : exportFiguresTable(viewer, filter));
    return asFile(csv, name, "text/csv; charset=utf-8");
  } catch (error) {
    return whyNoFile(error);
  }
}
