import { recordEvent } from "@/lib/audit/record-event";
import { dashed } from "@/lib/csv/fold";
import { writeCsv } from "@/lib/csv/write-csv";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { halfTermInWords } from "@/lib/school-year/half-term";
import { readHalfTerms } from "@/lib/school-year/read-half-terms";
import { countLiveRecords } from "@/lib/strands/count-live-records";
import { halfTermsOfTheYear, halfTermsUpTo } from "@/lib/strands/half-terms-shown";
import { strands } from "@/lib/strands/strands";
import type { Viewer } from "@/lib/viewers/viewer";
import { capital } from "@/lib/words";
import { canReadHelix, canReadHelixOf } from "../policy";

/** The half terms of the academic year, those to come included, as the home page draws them; without it the last six. */
export type HelixSpan = "year" | undefined;

const headings = ["Half term", ...strands.map((strand) => `Live records: ${capital(strand)}`), "Reviews signed off"];

async function fileOf(db: TenantDb, viewer: Viewer, name: string, span: HelixSpan, schoolId?: string): Promise<{ csv: string; name: string }> {
  const known = await readHalfTerms(db, viewer.trustId);
  const helix = await countLiveRecords(db, viewer.trustId, (span === "year" ? halfTermsOfTheYear : halfTermsUpTo)(known, viewer.today), schoolId);
  const rows = helix.map((term) => [halfTermInWords(term), ...strands.map((strand) => (term.toCome ? "" : String(term.byStrand[strand]))), term.toCome ? "To come" : term.byKind["sign-off"] ? "Yes" : "No"]);
  await recordEvent(db, viewer, "helix.exported", { ...(schoolId ? { subjectId: schoolId } : {}), facts: { rows: rows.length } });
  return { csv: writeCsv([headings, ...rows, [], [`Live records of ${name} on ${viewer.today}`]]), name: `${dashed(`braid ${name} ${viewer.today}`)}.csv` };
}

/**
 * The trust's braid as counts, to take away; the export is logged.
 * @throws NotFound for anybody but a trust executive
 */
export async function exportHelix(viewer: Viewer, span: HelixSpan): Promise<{ csv: string; name: string }> {
  if (!canReadHelix(viewer)) throw new NotFound();
  return withTenant(viewer, (db) => fileOf(db, viewer, viewer.trust.name, span));
}

/**
 * The same of one school, from the records that are its own.
 * @throws NotFound for anybody but the school's principal and the trust executives
 */
export async function exportSchoolHelix(viewer: Viewer, schoolId: string): Promise<{ csv: string; name: string }> {
  if (!canReadHelixOf(viewer, schoolId)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const school = await db.school.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: schoolId } }, select: { name: true } });
    if (!school) throw new NotFound();
    return fileOf(db, viewer, school.name, undefined, schoolId);
  });
}
