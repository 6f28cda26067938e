import { recordEvent } from "@/lib/audit/record-event";
import { writeCsv } from "@/lib/csv/write-csv";
import { withTenant } from "@/lib/db/with-tenant";
import type { Role } from "@/lib/db/generated/enums";
import { NotFound } from "@/lib/errors";
import { canArrangePeople } from "@/lib/people/policy";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate } from "@/lib/school-year/day";
import { word } from "@/lib/trusts/words";
import { headings } from "./columns";

type Line = { name: string; email: string; role: Role | null; school: string | null; starts: string | null; ends: string | null; manager: string | null };

/**
 * The staff of today as a roster: the template to fill in, and a file that changes nothing when it is imported again. The export is logged.
 * @throws NotFound when the viewer may not
 */
export function writeRoster(viewer: Viewer): Promise<string> {
  return withTenant(viewer, async (db) => {
    if (!canArrangePeople(viewer)) throw new NotFound();
    const today = asDate(viewer.today);
    const lines = await db.$queryRaw<Line[]>`
      SELECT p.name, p.email, r.role, s.name AS school, to_char(r."startsOn", 'DD/MM/YYYY') AS starts, to_char(r."endsOn", 'DD/MM/YYYY') AS ends, over.email AS manager
      FROM person p
      LEFT JOIN role_period r ON r."trustId" = p."trustId" AND r."personId" = p.id AND (r."endsOn" IS NULL OR r."endsOn" >= ${today}::date)
      LEFT JOIN school s ON s."trustId" = r."trustId" AND s.id = r."schoolId"
      LEFT JOIN line_manager m ON m."trustId" = p."trustId" AND m."personId" = p.id AND m."startsOn" <= ${today}::date AND (m."endsOn" IS NULL OR m."endsOn" >= ${today}::date)
      LEFT JOIN person over ON over."trustId" = m."trustId" AND over.id = m."managerId" AND over."suspendedAt" IS NULL
      WHERE p."trustId" = ${viewer.trustId}::uuid AND p."suspendedAt" IS NULL
      ORDER BY p.name, p.id, r."startsOn"`;
    await recordEvent(db, viewer, "roster.exported", { facts: { rows: lines.length } });
    return writeCsv([headings, ...lines.map((line) => [line.name, line.email, line.role ? word(viewer, line.role) : "", line.school ?? "", line.starts ?? "", line.ends ?? "", line.manager ?? ""])]);
  });
}
