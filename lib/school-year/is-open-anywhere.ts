import type { TenantDb } from "@/lib/db/with-tenant";
import { asDate, type Day, weekday } from "./day";

/** Whether a day is a school day by the trust's dates or by those of any of its schools. One statement. */
export async function isOpenAnywhere(db: TenantDb, trustId: string, day: Day): Promise<boolean> {
  if (weekday(day) > 5) return false;
  const [row] = await db.$queryRaw<{ open: boolean }[]>`
    SELECT EXISTS (SELECT FROM half_term h WHERE h."trustId" = ${trustId}::uuid AND ${asDate(day)}::date BETWEEN h."startsOn" AND h."endsOn")
      OR EXISTS (SELECT FROM school_half_term own WHERE own."trustId" = ${trustId}::uuid AND ${asDate(day)}::date BETWEEN own."startsOn" AND own."endsOn") AS open`;
  return row?.open ?? false;
}
