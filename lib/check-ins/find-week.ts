import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Arrangement } from "./week";

export type Lead = { id: string; name: string };
export type Week = {
  arrangement: Arrangement | undefined;
  lead: Lead | undefined;
  draft: { id: string; sealed: Uint8Array; version: number; savedAt: Date } | undefined;
  shared: { id: string; sharedAt: Date } | undefined;
};

type Row = {
  everyWeeks: number | null; weekday: number; startsAt: string; startsOn: Date; endsOn: Date | null;
  leadId: string; leadName: string;
  draftId: string | null; sealed: Uint8Array; version: number; savedAt: Date;
  checkInId: string | null; sharedAt: Date;
};

/** The viewer's own week: with whom they meet, their draft, and the check-in once it is shared. One statement. */
export async function findWeek(db: TenantDb, viewer: Viewer, weekOf: Day): Promise<Week> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT o."everyWeeks", o.weekday, o."startsAt", o."startsOn", o."endsOn", o."leadId", lead.name AS "leadName",
           d.id AS "draftId", d.sealed, d.version, d."savedAt", c.id AS "checkInId", c."sharedAt"
    FROM person me
    LEFT JOIN LATERAL (
      SELECT * FROM one_to_one x WHERE x."trustId" = me."trustId" AND x."leaderId" = me.id
        AND x."startsOn" <= ${viewer.today}::date AND (x."endsOn" IS NULL OR x."endsOn" >= ${viewer.today}::date)
      ORDER BY x."startsOn" DESC, x.id DESC LIMIT 1) o ON true
    LEFT JOIN person lead ON lead."trustId" = me."trustId" AND lead.id = o."leadId"
    LEFT JOIN check_in_draft d ON d."trustId" = me."trustId" AND d."leaderId" = me.id AND d."weekOf" = ${weekOf}::date
    LEFT JOIN check_in c ON c."trustId" = me."trustId" AND c."leaderId" = me.id AND c."weekOf" = ${weekOf}::date
    WHERE me."trustId" = ${viewer.trustId}::uuid AND me.id = ${viewer.personId}::uuid`;
  return {
    arrangement:
      row?.everyWeeks == null
        ? undefined
        : {
            everyWeeks: row.everyWeeks, weekday: row.weekday, startsAt: row.startsAt,
            startsOn: asDay(row.startsOn), endsOn: row.endsOn && asDay(row.endsOn),
          },
    lead: row?.everyWeeks == null ? undefined : { id: row.leadId, name: row.leadName },
    draft: row?.draftId ? { id: row.draftId, sealed: row.sealed, version: row.version, savedAt: row.savedAt } : undefined,
    shared: row?.checkInId ? { id: row.checkInId, sharedAt: row.sharedAt } : undefined,
  };
}
