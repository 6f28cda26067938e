import { recordEvent } from "@/lib/audit/record-event";
import { writeCsv } from "@/lib/csv/write-csv";
import { withTenant } from "@/lib/db/with-tenant";
import type { ThreeS } from "@/lib/db/generated/enums";
import { NotFound } from "@/lib/errors";
import { directionNames } from "@/lib/three-s/three-s";
import type { Viewer } from "@/lib/viewers/viewer";
import { halfTermInWords, halfTermKey } from "@/lib/school-year/half-term";
import { readHalfTerms } from "@/lib/school-year/read-half-terms";
import { capital } from "@/lib/words";
import { chooseHalfTerm } from "./choose-half-term";
import { canReadThreeSTable } from "./policy";
import type { TableFilter } from "./table-filter";
import { readThreeSTable } from "./three-s-table";

const order: readonly ThreeS[] = ["safeguarding", "standards", "stakeholders"];
/**
 * The schools × three Ss table as a CSV file, as the viewer sees it; the export is written into the audit log.
 * @throws NotFound for somebody who reads no such table, and where the trust has no such half term
 */
export async function exportThreeSTable(viewer: Viewer, asked: { halfTerm?: string | undefined; filter: TableFilter }): Promise<{ name: string; csv: string }> {
  if (!canReadThreeSTable(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const halfTerm = chooseHalfTerm(await readHalfTerms(db, viewer.trustId), viewer.today, asked.halfTerm);
    if (!halfTerm) throw new NotFound();
    const rows = await readThreeSTable(db, viewer, halfTerm, asked.filter);
    await recordEvent(db, viewer, "three-s-table.exported", { facts: { halfTerm: halfTermKey(halfTerm), schools: rows.length } });
    const heading = ["School", "Hub", "Principal", ...order.flatMap((s) => [capital(s), `${capital(s)}: was`, `${capital(s)}: direction`, `${capital(s)}: need to talk`]), "Last discussed"];
    const word = (rank: number) => viewer.trust.descriptors[rank - 1] ?? "";
    const lines = rows.map((row) => [
      row.school, row.hub, row.leader,
      ...order.flatMap((s) => {
        const cell = row.cells[s];
        return cell ? [word(cell.descriptor), cell.was === null ? "" : word(cell.was), directionNames[cell.direction], cell.needToTalk ? "Yes" : "No"] : ["", "", "", ""];
      }),
      row.lastDiscussed,
    ]);
    const source = [`Check-ins of ${viewer.trust.name}, ${halfTermInWords(halfTerm)}, as shared by ${viewer.today}`];
    return { name: `three-ss-${halfTermKey(halfTerm)}.csv`, csv: writeCsv([heading, ...lines, [], source]) };
  });
}
