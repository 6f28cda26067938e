import { recordEvent } from "@/lib/audit/record-event";
import { dashed } from "@/lib/csv/fold";
import { writeCsv } from "@/lib/csv/write-csv";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { halfTermInWords } from "@/lib/school-year/half-term";
import type { S } from "@/lib/three-s/three-s";
import type { Viewer } from "@/lib/viewers/viewer";
import { findReview } from "../find-review";
import { canReadPack } from "../policy";
import { readVersionIn } from "../versions/read-version";
import { packOf } from "./read-pack";
import { weekCells, weekHeadings } from "./week-cells";

type Found = { school: string; halfTerm: string; descriptors: readonly string[]; weeks: readonly Parameters<typeof weekCells>[1][]; stand: string };

async function find(db: TenantDb, viewer: Viewer, reviewId: string, s: S, number: number | undefined): Promise<Found> {
  if (number !== undefined) {
    const { content, review } = await readVersionIn(db, viewer, reviewId, number);
    return { school: review.schoolName, halfTerm: halfTermInWords(content), descriptors: content.descriptors, weeks: content.timelines.find((one) => one.s === s)?.weeks ?? [], stand: `version ${number}, as it was sent` };
  }
  const review = await findReview(db, viewer, reviewId, canReadPack);
  const { timelines } = await packOf(db, viewer, review);
  return { school: review.schoolName, halfTerm: halfTermInWords(review), descriptors: viewer.trust.descriptors, weeks: timelines.find((one) => one.s === s)?.weeks ?? [], stand: `as it stood on ${viewer.today}` };
}

/**
 * One S of a pack week by week as its line is drawn, without anybody's words, to take away; the export is logged.
 * @param number of the version as it was sent; without it, the pack as it stands
 * @throws NotFound for anybody outside the school's leadership team and the executive team, and for a number never sent
 */
export function exportTimeline(viewer: Viewer, reviewId: string, s: S, number?: number): Promise<{ csv: string; name: string }> {
  return withTenant(viewer, async (db) => {
    const { school, halfTerm, descriptors, weeks, stand } = await find(db, viewer, reviewId, s, number);
    const rows = weeks.map((week) => weekCells(s, week, descriptors));
    await recordEvent(db, viewer, "pack-line.exported", { subjectId: reviewId, facts: { s, rows: rows.length, ...(number === undefined ? {} : { number }) } });
    const below = [[], [`Review of ${school}, ${halfTerm}, ${stand}. For the school’s leadership team and the executive team.`]];
    return { csv: writeCsv([weekHeadings, ...rows, ...below]), name: `${dashed(`${s} ${school} ${halfTerm}`)}.csv` };
  });
}
