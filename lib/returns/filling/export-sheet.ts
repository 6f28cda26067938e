import { recordEvent } from "@/lib/audit/record-event";
import { dashed } from "@/lib/csv/fold";
import { writeCsv } from "@/lib/csv/write-csv";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { halfTermKey } from "@/lib/school-year/half-term";
import type { Viewer } from "@/lib/viewers/viewer";
import { readReturnIn } from "../reading/read-return";
import { partWord } from "../template/parts";
import { boxesOf } from "./read-form";
import { type Without, without, withoutWords } from "./figures";
import { sheetColumns } from "./read-sheet";

/**
 * The sheet that a school fills in elsewhere and brings back, with what is filled in so far. It is logged.
 * @throws NotFound for anybody but the school's leaders
 */
export async function exportSheet(viewer: Viewer, roundId: string, schoolId: string): Promise<{ csv: string; name: string }> {
  const { round, school, asked, draft, sent } = await withTenant(viewer, async (db) => {
    const read = await readReturnIn(db, viewer, roundId, schoolId);
    if (!read.mayFill) throw new NotFound();
    await recordEvent(db, viewer, "return.sheet-downloaded", { subjectId: roundId, facts: { schoolId } });
    return read;
  });
  const figures = draft?.figures ?? sent[0]?.figures ?? {};
  const rows = asked.map(({ id, measure, part }) => {
    const figure = figures[id];
    const [count = "", outOf = "", reason = ""] = boxesOf(id, figure).map(([, said]) => said);
    return [measure.name, partWord(part), count, outOf, without.includes(reason as Without) ? withoutWords[reason as Without] : reason];
  });
  return { csv: writeCsv([sheetColumns, ...rows]), name: `return-${halfTermKey(round)}-${dashed(school.name)}.csv` };
}
