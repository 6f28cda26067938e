import type { Attack } from "./attacks";
import type { FullTrust } from "./full-trust/full-trust";

/** Tries to put figures where nobody published them, past every policy in the code. */
export function figureAttacks({ trustId, people, figures }: FullTrust): Attack[] {
  const file = (by: string, more = "NULL") =>
    `INSERT INTO figure_import ("trustId", id, "uploadedById", "uploadedAt", "fileName", state, "appliedAt") VALUES ('${trustId}', gen_random_uuid(), '${by}', now(), 'x', ${more === "NULL" ? "'waiting'" : "'applied'"}, ${more})`;
  const figure = `INSERT INTO trust_figure ("trustId", "importId", "placeKind", place, pupils, measure, "academicYear", number, status, "recordedAt") VALUES ('${trustId}', '${figures.appliedId}', 'school', '900101', 'all', 'ks2-rwm-expected', '2025/26', 100, 'available', now())`;
  return [
    { who: "principal", what: "sends a file of figures", sql: file(people.principal.personId) },
    { who: "administrator", what: "sends a file of figures in another's name", sql: file(people.teacher.personId) },
    { who: "administrator", what: "puts a file in that nobody read", sql: file(people.administrator.personId, "now()") },
    { who: "administrator", what: "changes a file that is in", sql: `UPDATE figure_import SET source = 'x' WHERE id = '${figures.appliedId}'` },
    { who: "principal", what: "writes a figure of a school", sql: figure },
    { who: "executive", what: "takes a figure away", sql: `UPDATE trust_figure SET "supersededAt" = now()` },
    { who: "administrator", what: "rewrites a figure", sql: `UPDATE trust_figure SET number = 100` },
    { who: "administrator", what: "rewrites what is published for all", sql: `UPDATE published_figure SET number = 100` },
    { who: "administrator", what: "rewrites what an inspection said", sql: `UPDATE published_inspection SET judgements = '[]'` },
    { who: "executive", what: "makes an inspection up", sql: `INSERT INTO published_inspection ("inspectionNumber", urn, "listedUrn", framework, kind, "inspectedOn", judgements, "importId", "recordedAt") SELECT '1', '1', '1', 'renewed-2025', 'report-card', '2026-01-01', '[]', id, now() FROM published_import LIMIT 1` },
    { who: "administrator", what: "rewrites what schools are compared by", sql: `UPDATE compared_school SET phase = 'x'` },
  ];
}
