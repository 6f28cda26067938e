import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { readVersionIn, type Version } from "./read-version";

/**
 * A version for taking away, written into the audit log with its form.
 * @throws NotFound as `readVersion` does
 */
export function exportVersion(viewer: Viewer, reviewId: string, number: number, form: "pdf" | "spreadsheet"): Promise<Version> {
  return withTenant(viewer, async (db) => {
    const version = await readVersionIn(db, viewer, reviewId, number);
    await recordEvent(db, viewer, "agenda.exported", { subjectId: reviewId, facts: { number, form } });
    return version;
  });
}
