import type { NextRequest } from "next/server";
import { currentViewer } from "@/lib/auth/current-viewer";
import { NotFound } from "@/lib/errors";
import { exportThreeSTable } from "@/lib/insights/export-three-s-table";
import { tableFilter } from "@/lib/insights/table-filter";

export async function GET(request: NextRequest) {
  const viewer = await currentViewer();
  const asked = Object.fromEntries(request.nextUrl.searchParams);
  const answer = viewer && (await exportThreeSTable(viewer, { halfTerm: asked["half-term"], filter: tableFilter.parse(asked) }).catch(nothing));
  if (!answer) return new Response("Not found", { status: 404 });
  return new Response(answer.csv, {
    headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="${answer.name}"`, "cache-control": "no-store" },
  });
}

function nothing(error: unknown) {
  if (error instanceof NotFound) return undefined;
  throw error;
}
