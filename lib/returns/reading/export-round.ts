import { recordEvent } from "@/lib/audit/record-event";
import { writeCsv } from "@/lib/csv/write-csv";
import { wilsonInterval } from "@/lib/comparison/uncertainty/wilson-interval";
import { londonDay } from "@/lib/clock";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { halfTermKey } from "@/lib/school-year/half-term";
import type { Viewer } from "@/lib/viewers/viewer";
import { figureId, figuresAsked, withoutWords } from "../filling/figures";
import { partWord } from "../template/parts";
import { percentOf } from "./compare-schools";
import { readRound } from "./read-round";
import { isSmall } from "./school-figures";

const headings = ["School", "Measure", "Pupils", "Number", "Out of", "Status", "Percentage", "Lower limit (95%)", "Upper limit (95%)", "Read with care", "Sent on", "Version"] as const;
const digits = (value: number | undefined) => (value === undefined ? "" : value.toFixed(1));

/**
 * A half term's returns as a table for the executive team, counts as they were sent; small groups are marked, and its name says whose eyes it
 * is for. The export is logged. @throws NotFound for anybody else
 */
export async function exportRound(viewer: Viewer, roundId: string): Promise<{ csv: string; name: string }> {
  const { round, schools, figures } = await readRound(viewer, roundId);
  if (!figures) throw new NotFound();
  const rows = figures.flatMap((school) => {
    const state = schools.find(({ id }) => id === school.id);
    return figuresAsked(round.measures, school).map(({ measure, part }) => {
      const figure = school.figures[figureId(measure.key, part)];
      const sum = figure?.status === "available" ? figure : undefined;
      const range = sum && wilsonInterval(sum.count, sum.outOf);
      const said = sum ? "Available" : figure ? withoutWords[figure.status as keyof typeof withoutWords] : "Not asked then";
      return [
        school.name, measure.name, partWord(part), sum ? String(sum.count) : "", sum ? String(sum.outOf) : "", said, digits(sum && percentOf(sum)), digits(range?.lower), digits(range?.upper),
        sum && isSmall(measure, sum) ? "Few pupils: they could be recognised" : "", state?.sentAt ? londonDay(state.sentAt) : "", String(state?.number ?? ""),
      ];
    });
  });
  await withTenant(viewer, (db) => recordEvent(db, viewer, "return-round.exported", { subjectId: roundId, facts: { rows: rows.length } }));
  return { csv: writeCsv([headings, ...rows]), name: `returns-${halfTermKey(round)}-executive-team-only.csv` };
}
