import { writeCsv } from "@/lib/csv/write-csv";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import type { AuditFilter } from "./audit-filter";
import { eventWords } from "./event-words";
import { selectEvents } from "./list-events";
import { recordEvent } from "./record-event";
import { canReadAudit } from "./policy";

/** As many lines as a spreadsheet opens with ease. */
const MOST = 50_000;

/**
 * The log as a CSV file, newest first, at most fifty thousand lines; that it was exported is a line of the log itself.
 * @throws NotFound for anybody but an administrator
 */
export async function exportEvents(viewer: Viewer, filter: AuditFilter): Promise<{ name: string; csv: string }> {
  if (!canReadAudit(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const lines = await selectEvents(db, viewer, filter, MOST);
    await recordEvent(db, viewer, "audit.exported", { facts: { lines: lines.length } });
    const rows = lines.map(({ at, by, what, whose }) => [at.toISOString(), by ?? "", eventWords(what), whose ?? ""]);
    return { name: `log-${viewer.today}.csv`, csv: writeCsv([["When (UTC)", "Who", "What", "Whose"], ...rows]) };
  });
}
