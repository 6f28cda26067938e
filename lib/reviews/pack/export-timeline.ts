import { recordEvent } from "@/lib/audit/record-event";
import { fold } from "@/lib/csv/fold";
import { writeCsv } from "@/lib/csv/write-csv";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { halfTermInWords } from "@/lib/school-year/half-term";
import { type S, sNames } from "@/lib/three-s/three-s";
import type { Viewer } from "@/lib/viewers/viewer";
import { findReview } from "../find-review";
import { canReadPack } from "../policy";
import { readVersionIn } from "../versions/read-version";
import { packOf } from "./read-pack";

type Week = { weekOf: string; number: number; line?: { descriptor: number; direction: "same" | "better" | "worse"; needToTalk: boolean } | null | undefined };
type Found = { school: string; halfTerm: string; descriptors: readonly string[]; weeks: readonly Week[]; stand: string };

const headings = ["Of the three Ss", "Week", "Week of", "How it stood", "Direction", "Need to talk"] as const;
const directionWords = { same: "Same", better: "Better", worse: "Worse" } as const;

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
    const rows = weeks.map((week) => [sNames[s], String(week.number), week.weekOf, ...(week.line ? [descriptors[week.line.descriptor - 1] ?? "", directionWords[week.line.direction], week.line.needToTalk ? "Yes" : "No"] : ["Nothing shared", "", ""])]);
    await recordEvent(db, viewer, "pack-line.exported", { subjectId: reviewId, facts: { s, rows: rows.length, ...(number === undefined ? {} : { number }) } });
    const below = [[], [`Review of ${school}, ${halfTerm}, ${stand}. For the school’s leadership team and the executive team.`]];
    return { csv: writeCsv([headings, ...rows, ...below]), name: `${fold(`${s} ${school} ${halfTerm}`).replaceAll(" ", "-")}.csv` };
  });
}
