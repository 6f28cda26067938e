import { Prisma } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { DocumentKind } from "@/lib/documents/kinds";
import { type FileShown, openName } from "./sealed-file";

export type PictureShown = { id: string; alt: string; width: number; height: number };
/** What came along with somebody's words. */
export type EvidenceShown = { pictures: PictureShown[]; files: FileShown[] };
/** The same as the database holds it, a file's name still sealed. */
export type SealedEvidence = { pictures: PictureShown[]; files: { id: string; kind: DocumentKind; bytes: number; sealed: string }[] };

type Sql = Prisma.Sql;
const whose = (rows: Sql, { trustId, taskId, personId, until }: Of) => Prisma.sql`${rows} f WHERE f."trustId" = ${trustId} AND f."taskId" = ${taskId} AND f."personId" = ${personId} AND f."addedAt" <= ${until}`;
type Of = { trustId: Sql; taskId: Sql; personId: Sql; /** What was added later is not part of it. */ until: Sql };

/** Two columns of a statement: the photographs and the files of somebody's try at a task. */
export const evidenceColumns = (of: Of): Sql => Prisma.sql`
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'alt', f.alt, 'width', f.width, 'height', f.height) ORDER BY f."addedAt") FROM ${whose(Prisma.sql`gap_task_picture`, of)}), '[]') AS pictures,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'bytes', f.bytes, 'sealed', encode(f.sealed, 'base64')) ORDER BY f."addedAt") FROM ${whose(Prisma.sql`gap_task_file`, of)}), '[]') AS files`;

/** Opens the names of files. */
export async function opened(db: TenantDb, trustId: string, { pictures, files }: SealedEvidence): Promise<EvidenceShown> {
  const shown: FileShown[] = [];
  for (const { id, kind, bytes, sealed } of files) shown.push({ id, kind, bytes, name: await openName(db, trustId, { id, sealed: Buffer.from(sealed, "base64") }) });
  return { pictures, files: shown };
}

/** What somebody added to a task, as far as the viewer reads it; with `sentBy`, what was there when it was last sent. One statement. */
export async function evidenceOf(db: TenantDb, { trustId, taskId, personId, sentBy }: { trustId: string; taskId: string; personId: string; sentBy?: Date }): Promise<EvidenceShown> {
  const until = sentBy ? Prisma.sql`${sentBy}::timestamptz` : Prisma.sql`'infinity'::timestamptz`;
  const of = { trustId: Prisma.sql`${trustId}::uuid`, taskId: Prisma.sql`${taskId}::uuid`, personId: Prisma.sql`${personId}::uuid`, until };
  const [found] = await db.$queryRaw<SealedEvidence[]>`SELECT ${evidenceColumns(of)}`;
  return opened(db, trustId, found ?? { pictures: [], files: [] });
}
