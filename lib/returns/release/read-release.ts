import { writeCsv } from "@/lib/csv/write-csv";
import { recordEvent } from "@/lib/audit/record-event";
import { written } from "@/lib/csv/written";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { halfTermKey } from "@/lib/school-year/half-term";
import type { Viewer } from "@/lib/viewers/viewer";
import { counted } from "@/lib/words";
import { findRound, type Round } from "../filling/find-round";
import { canReadReleases } from "../policy";
import { partWord } from "../template/parts";
import { contentOf, type ReleaseContent } from "./content";
import { cellId, TRUST } from "./counted";
import { meanShown, shownShare } from "./shown-share";

/** What was given of the half term before that has anything given. */
type Before = { academicYear: number; ordinal: number; content: ReleaseContent };
export type ReadRelease = { round: Round; content: ReleaseContent; before: Before | undefined; releasedAt: Date; releasedBy: string };

/** What of a half term's returns everybody in the trust may see. @throws NotFound for guests, and before anything was given */
export function readRelease(viewer: Viewer, roundId: string): Promise<ReadRelease> {
  return withTenant(viewer, async (db) => {
    if (!canReadReleases(viewer)) throw new NotFound();
    const release = await db.returnRelease.findFirst({ where: { trustId: viewer.trustId, roundId }, orderBy: { number: "desc" }, include: { releasedBy: { select: { name: true } } } });
    if (!release) throw new NotFound();
    const round = await findRound(db, viewer, roundId);
    const [before] = await db.$queryRaw<{ academicYear: number; ordinal: number; content: unknown }[]>`
      SELECT r."academicYear", r.ordinal, e.content FROM return_release e JOIN return_round r ON r."trustId" = e."trustId" AND r.id = e."roundId"
      WHERE e."trustId" = ${viewer.trustId}::uuid AND (r."academicYear", r.ordinal) < (${round.academicYear}::int, ${round.ordinal}::int)
      ORDER BY r."academicYear" DESC, r.ordinal DESC, e.number DESC LIMIT 1`;
    return { round, content: contentOf(release.content), before: before && { ...before, content: contentOf(before.content) }, releasedAt: release.releasedAt, releasedBy: release.releasedBy.name };
  });
}

const DIGITS = 1;
const statusWords = { hidden: "Hidden: few pupils, or beside few", "not-applicable": "Does not apply", "not-available": "Not available" } as const;

/** The same as a table to take away; what is hidden has no number there either. The export is logged. @throws NotFound */
export async function exportRelease(viewer: Viewer, roundId: string): Promise<{ csv: string; name: string }> {
  const { round, content } = await readRelease(viewer, roundId);
  const rows = content.measures.flatMap(({ measure, parts, cells }) =>
    [...content.schools, { id: TRUST, name: "All of these schools" }].flatMap((school) => parts.flatMap((part) => {
      const cell = cells[cellId(school.id, part)];
      if (cell === undefined) return [];
      const numbers = typeof cell === "object" ? [String(cell.count), cell.outOf === null ? "" : String(cell.outOf), "Available"] : ["", "", statusWords[cell]];
      const share = shownShare(cell);
      const line = [school.name, measure.name, partWord(part), ...numbers, written(share?.percent, DIGITS), written(share?.range.lower, DIGITS), written(share?.range.upper, DIGITS)];
      const mean = school.id === TRUST ? meanShown({ cells }, content.schools, part) : undefined;
      return [line, ...(mean ? [[school.name, measure.name, partWord(part), "", "", `Mean of ${counted(mean.schools, "shown school")}`, written(mean.percent, DIGITS), "", ""]] : [])];
    })));
  await withTenant(viewer, (db) => recordEvent(db, viewer, "return-release.exported", { subjectId: roundId, facts: { rows: rows.length } }));
  return { csv: writeCsv([["School", "Measure", "Pupils", "Number", "Out of", "Status", "Percentage", "Lower limit (95%)", "Upper limit (95%)"], ...rows]), name: `figures-${halfTermKey(round)}.csv` };
}
