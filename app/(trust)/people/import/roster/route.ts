import { orNotFound } from "@/app/(trust)/or-not-found";
import { requireViewer } from "@/lib/auth/require-viewer";
import { writeRoster } from "@/lib/roster/write-roster";

/** The staff of today as a spreadsheet's CSV: the template, and a file that changes nothing when it comes back. */
export async function GET(): Promise<Response> {
  const viewer = await requireViewer();
  const csv = await orNotFound(writeRoster(viewer));
  return new Response(csv, {
    headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="staff-${viewer.today}.csv"`, "cache-control": "no-store" },
  });
}
