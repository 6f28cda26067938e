import type { TenantDb } from "@/lib/db/with-tenant";
import { asDay } from "./day";
import type { HalfTerm } from "./half-term";

/** The half terms of the viewer's trust, earliest first; with a school, its own dates where they differ. One statement. */
export async function readHalfTerms(db: TenantDb, trustId: string, schoolId?: string): Promise<HalfTerm[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT h."academicYear", h.ordinal, coalesce(own."startsOn", h."startsOn") AS "startsOn", coalesce(own."endsOn", h."endsOn") AS "endsOn"
    FROM half_term h
    LEFT JOIN school_half_term own ON own."trustId" = h."trustId" AND own."schoolId" = ${schoolId ?? null}::uuid
      AND own."academicYear" = h."academicYear" AND own.ordinal = h.ordinal
    WHERE h."trustId" = ${trustId}::uuid
    ORDER BY 3`;
  return rows.map(inDays);
}

/** The half terms by which a leader works, earliest first: in each the own dates, where there are any, of the school that they lead in it; of several schools from the first that opens to the last that closes. One statement. */
export async function readHalfTermsOfLeader(db: TenantDb, leaderId: string): Promise<HalfTerm[]> {
  const rows = await db.$queryRaw<Row[]>`SELECT * FROM half_terms_of_leader(${leaderId}::uuid)`;
  return rows.map(inDays);
}

type Row = { academicYear: number; ordinal: number; startsOn: Date; endsOn: Date };
const inDays = (row: Row): HalfTerm => ({ ...row, startsOn: asDay(row.startsOn), endsOn: asDay(row.endsOn) });
