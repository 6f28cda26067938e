import { withTenant } from "@/lib/db/with-tenant";
import { Prisma } from "@/lib/db/generated/client";
import type { InspectionEdition } from "@/lib/inspections/edition";
import { knownInspectionEditions } from "@/lib/inspections/known-editions";
import { inspectionEditionOf } from "@/lib/inspections/reading/read-inspections";
import { brokenWords } from "@/lib/jobs/broken";
import { log } from "@/lib/log";
import { asDate } from "@/lib/school-year/day";
import { viewerForJob } from "@/lib/viewers/find-viewer";
import type { Viewer } from "@/lib/viewers/viewer";
import { knownEditions } from "../editions/known-editions";
import type { Edition } from "../editions/edition";
import { ENGLAND, type Figure } from "../reading/figure";
import { FileRefused, type Problem } from "@/lib/csv/reading/problem";
import { type FileReport, readFigures } from "../reading/read-figures";
import { fileInMemory } from "@/lib/csv/reading/sources";
import type { ImportReport } from "./report";

const TELL_EVERY_MS = 500;
const BROKEN = brokenWords("Nothing was changed", "Send the file again");

type Claimed = { fileName: string; publishedOn: Date | null; bytes: Uint8Array; year: string | undefined; editions: Edition[]; inspections: InspectionEdition[]; places: Set<string> };

/** Takes the file to read: one that waits, or one whose worker went away. The trust's schools go by every number that they have had. */
function claim(viewer: Viewer, importId: string): Promise<Claimed | undefined> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const { count } = await db.figureImport.updateMany({ where: { trustId, id: importId, state: { in: ["waiting", "reading"] } }, data: { state: "reading", rowsRead: 0 } });
    if (count === 0) return undefined;
    const { fileName, bytes, academicYear, publishedOn } = await db.figureImport.findUniqueOrThrow({ where: { trustId_id: { trustId, id: importId } } });
    const numbers = await db.$queryRaw<{ urn: string }[]>`
      SELECT s.urn FROM school s WHERE s."trustId" = ${trustId}::uuid
      UNION SELECT p."pastUrn" FROM school s JOIN register_past p ON p.urn = s.urn AND p."goesOn" WHERE s."trustId" = ${trustId}::uuid`;
    const added = await db.figureEdition.findMany();
    return { fileName, publishedOn, bytes: bytes ?? new Uint8Array(), year: academicYear ?? undefined, editions: knownEditions(added), inspections: knownInspectionEditions(added), places: new Set([ENGLAND, ...numbers.map(({ urn }) => urn)]) };
  });
}

const kept = ({ edition, academicYears, rows, shortRows, unknown, missing, problems, problemCount }: FileReport, elsewhere: number): ImportReport => ({
  edition: edition.name, academicYears, rows, elsewhere, shortRows, unknown, missing, problems, problemCount,
});

/**
 * Reads a file that an administrator sent, with their own rights, and keeps what it says of the trust's schools and of England for them to
 * look at. A file that is wrong anywhere is refused with every problem; its bytes are not kept either way. What goes wrong on our side is said
 * in words as well, and thrown; the same job once more then finds nothing to do.
 */
export async function readFigureImport({ trustId, personId, importId }: { trustId: string; personId: string; importId: string }, at: Date, tellEvery = TELL_EVERY_MS): Promise<void> {
  const viewer = await viewerForJob({ trustId, personId }, at);
  const claimed = viewer && (await claim(viewer, importId));
  if (!claimed) return;
  const say = (data: Prisma.FigureImportUpdateManyMutationInput) => withTenant(viewer, (db) => db.figureImport.updateMany({ where: { trustId, id: importId, state: "reading" }, data }));
  try {
    const { figures, report, elsewhere } = await readOwn(claimed, tellEvery, (rowsRead) => say({ rowsRead }));
    const refused = report.problemCount > 0;
    const day = report.publishedOn && !claimed.publishedOn ? { publishedOn: asDate(report.publishedOn) } : {};
    await say({ ...day, state: refused ? "refused" : "read", bytes: null, rowsRead: report.rows, source: report.edition.source, report: kept(report, elsewhere), figures: refused ? Prisma.DbNull : figures });
  } catch (error) {
    const problem = error instanceof FileRefused ? ((await isOfInspections(claimed)) ?? error.problem) : { row: null, column: null, words: BROKEN };
    const nothing: ImportReport = { edition: null, academicYears: [], rows: 0, elsewhere: 0, shortRows: 0, unknown: [], missing: [], problems: [problem], problemCount: 1 };
    await say({ state: "refused", bytes: null, report: nothing });
    if (!(error instanceof FileRefused)) throw error;
  }
}

/** Files of inspections are the same for every trust; whoever sends one is told who loads it, and where it shows. */
async function isOfInspections({ bytes, inspections }: Claimed): Promise<Problem | undefined> {
  const edition = await inspectionEditionOf(fileInMemory(bytes), inspections).catch(() => undefined);
  const words = `This is a file of inspections (${edition?.name}). They are the same for every trust, so Braid’s operator loads them once for everyone; ask them to if one is missing. What inspectors said then shows on each school’s page and under Schools, ‘What inspectors said of them’.`;
  return edition && { row: null, column: null, words };
}

async function readOwn({ fileName, bytes, year, editions, places }: Claimed, tellEvery: number, tell: (rows: number) => Promise<unknown>) {
  const figures: Figure[] = [];
  const others = new Set<string>();
  const reading = readFigures({ source: fileInMemory(bytes), name: fileName, editions, year });
  for (let told = Date.now(); ; ) {
    const next = await reading.next();
    if (next.done) return { figures, report: next.value, elsewhere: others.size };
    for (const figure of next.value.figures) {
      if (places.has(figure.place)) figures.push(figure);
      else others.add(figure.place);
    }
    if (Date.now() - told < tellEvery) continue;
    told = Date.now();
    // A word that gets lost does not matter.
    await tell(next.value.rows).catch((error: unknown) => log.warn({ error }, "progress not kept"));
  }
}
