import { currentViewer } from "@/lib/auth/current-viewer";
import { NotFound } from "@/lib/errors";
import { exportQualityGoals } from "@/lib/insights/quality-goals/export-quality-goals";

export async function GET() {
  const viewer = await currentViewer();
  const answer = viewer && (await exportQualityGoals(viewer).catch(nothing));
  if (!answer) return new Response("Not found", { status: 404 });
  return new Response(answer.csv, {
    headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="${answer.name}"`, "cache-control": "no-store" },
  });
}

function nothing(error: unknown) {
  if (error instanceof NotFound) return undefined;
  throw error;
}
