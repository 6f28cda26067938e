import { fold } from "@/lib/csv/fold";
import { writeCsv } from "@/lib/csv/write-csv";
import { NotFound } from "@/lib/errors";
import { halfTermKey } from "@/lib/school-year/half-term";
import type { Viewer } from "@/lib/viewers/viewer";
import { readReturn } from "../reading/read-return";
import { partWord } from "../template/parts";
import { withoutWords } from "./figures";
import { sheetColumns } from "./read-sheet";

/**
 * The sheet that a school fills in elsewhere and brings back, with what is filled in so far.
 * @throws NotFound for anybody but the school's leaders
 */
export async function exportSheet(viewer: Viewer, roundId: string, schoolId: string): Promise<{ csv: string; name: string }> {
  const { round, school, asked, draft, sent, mayFill } = await readReturn(viewer, roundId, schoolId);
  if (!mayFill) throw new NotFound();
  const figures = draft?.figures ?? sent[0]?.figures ?? {};
  const rows = asked.map(({ id, measure, part }) => {
    const figure = figures[id];
    const numbers = figure?.status === "available" ? [String(figure.count), String(figure.outOf), ""] : ["", "", figure ? withoutWords[figure.status] : ""];
    return [measure.name, partWord(part), ...numbers];
  });
  return { csv: writeCsv([sheetColumns, ...rows]), name: `return-${halfTermKey(round)}-${fold(school.name).replaceAll(" ", "-")}.csv` };
}
