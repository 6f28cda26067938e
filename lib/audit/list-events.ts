import { Prisma } from "@/lib/db/generated/client";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { type AuditFilter, eventKinds } from "./audit-filter";
import { canReadAudit } from "./policy";

/** One line of the log: who did what, and whose record it was when it was another's. Never a text that somebody wrote. */
export type AuditLine = { id: string; at: Date; what: string; by: string | null; whose: string | null };

const A_PAGE = 50;
const anything = Prisma.sql`true`;

/** Lines that fit, newest first. Days are days in London. */
export function selectEvents(db: TenantDb, viewer: Viewer, filter: AuditFilter, most: number, skip = 0): Promise<AuditLine[]> {
  const { kind, who, from, to } = filter;
  const named = who && `%${who.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return db.$queryRaw<AuditLine[]>`
    SELECT e.id, e.at, e.what, actor.name AS by, CASE WHEN e."ownerId" <> e."actorId" THEN owner.name END AS whose
    FROM audit_event e
    LEFT JOIN person actor ON actor."trustId" = e."trustId" AND actor.id = e."actorId"
    LEFT JOIN person owner ON owner."trustId" = e."trustId" AND owner.id = e."ownerId"
    WHERE e."trustId" = ${viewer.trustId}::uuid
      AND ${kind ? Prisma.sql`e.what LIKE ANY (${[...eventKinds[kind].like]}::text[])` : anything}
      AND ${named ? Prisma.sql`(actor.name ILIKE ${named} OR owner.name ILIKE ${named})` : anything}
      AND ${from ? Prisma.sql`e.at >= ${from}::date::timestamp AT TIME ZONE 'Europe/London'` : anything}
      AND ${to ? Prisma.sql`e.at < (${to}::date + 1)::timestamp AT TIME ZONE 'Europe/London'` : anything}
    ORDER BY e.at DESC, e.id DESC LIMIT ${most} OFFSET ${skip}`;
}

/**
 * A page of the trust's log, fifty lines, newest first, and whether there are more.
 * @throws NotFound for anybody but an administrator
 */
export async function listEvents(viewer: Viewer, filter: AuditFilter): Promise<{ lines: AuditLine[]; more: boolean }> {
  if (!canReadAudit(viewer)) throw new NotFound();
  const skip = ((filter.page ?? 1) - 1) * A_PAGE;
  const lines = await withTenant(viewer, (db) => selectEvents(db, viewer, filter, A_PAGE + 1, skip));
  return { lines: lines.slice(0, A_PAGE), more: lines.length > A_PAGE };
}
