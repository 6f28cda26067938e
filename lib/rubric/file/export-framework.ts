import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { writeCsv } from "@/lib/csv/write-csv";
import { fold } from "@/lib/csv/fold";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { elementContent } from "../content";
import { canReadRubric } from "../policy";
import { stages as stagesSchema } from "../stages";
import { clean } from "./clean";
import type { ExportFormat } from "./file-schema";
import { FORMAT, type FrameworkFile } from "./framework-file";
import { writeTables } from "./table/write-tables";
import { writeWorkbook } from "./table/write-workbook";

/** A CSV file has one sheet: the framework is called as the file is, and its description and those of the areas stay behind. */
const writers: Record<ExportFormat, (file: FrameworkFile) => Buffer | Promise<Buffer>> = {
  json: (file) => Buffer.from(`${JSON.stringify(file, null, 2)}\n`),
  xlsx: (file) => writeWorkbook(file),
  csv: (file) => Buffer.from(writeCsv(writeTables(file, { alone: true }).elements)),
};

export type Exported = { name: string; body: Buffer };

/**
 * The version of a framework that staff read, as a file that import takes back unchanged.
 * @throws NotFound when nothing of it is published, and for a guest
 */
export async function exportFramework(viewer: Viewer, frameworkId: string, format: ExportFormat): Promise<Exported> {
  if (!isId(frameworkId) || !canReadRubric(viewer)) throw new NotFound();
  const { file, number } = await withTenant(viewer, async (db) => {
    const published = await readPublished(db, viewer, frameworkId);
    await recordEvent(db, viewer, "framework.exported", { subjectId: frameworkId, facts: { format, number: published.number } });
    return published;
  });
  const body = await writers[format](file);
  return { name: `${fold(`${file.name} version ${number}`).replaceAll(/[^a-z0-9]+/g, "-")}.${format}`, body };
}

/** The published version as a file has it. Three statements. */
async function readPublished(db: TenantDb, { trustId }: Viewer, frameworkId: string): Promise<{ file: FrameworkFile; number: number }> {
  const [version] = await db.$queryRaw<{ number: number; name: string; about: string; stages: unknown }[]>`
    SELECT v.number, v.name, v.about, v.stages FROM framework f
    JOIN framework_version v ON v."trustId" = f."trustId" AND v."frameworkId" = f.id AND v.number = f."publishedNumber"
    WHERE f."trustId" = ${trustId}::uuid AND f.id = ${frameworkId}::uuid`;
  if (!version) throw new NotFound();
  const { number, name, about } = version;
  const inVersion = { where: { trustId, frameworkId, number }, orderBy: { position: "asc" } } as const;
  const areas = await db.publishedArea.findMany({ ...inVersion, select: { areaId: true, title: true, about: true } });
  const elements = await db.publishedElement.findMany({ ...inVersion, select: { areaId: true, title: true, summary: true, content: true } });
  const file: FrameworkFile = {
    format: FORMAT, name, about, stages: stagesSchema.parse(version.stages),
    areas: areas.map((area) => ({
      title: area.title, about: area.about,
      elements: elements.filter(({ areaId }) => areaId === area.areaId).map(({ title, summary, content }) => ({ title, summary, ...elementContent.parse(content) })),
    })),
  };
  return { file: clean(file), number };
}
