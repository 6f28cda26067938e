import type { NextRequest } from "next/server";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { auditFilter } from "@/lib/audit/audit-filter";
import { exportEvents } from "@/lib/audit/export-events";
import { requireViewer } from "@/lib/auth/require-viewer";

/** The log as it is filtered in the address, for a spreadsheet. */
export async function GET(request: NextRequest): Promise<Response> {
  const viewer = await requireViewer();
  const { csv, name } = await orNotFound(exportEvents(viewer, auditFilter(Object.fromEntries(request.nextUrl.searchParams))));
  return new Response(csv, {
    headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="${name}"`, "cache-control": "no-store" },
  });
}
