import type { TriadSession } from "@/lib/db/generated/client";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

/** The viewer's sessions whose time is still to come, those that were called off too. One statement. */
export const sessionsToCome = (db: TenantDb, { trustId, at }: Viewer): Promise<TriadSession[]> =>
  db.triadSession.findMany({ where: { trustId, beginsAt: { gt: at }, startedAt: null }, orderBy: [{ beginsAt: "asc" }, { id: "asc" }] });

/** Three rounds, a check-in before and a word after. */
export const minutesOf = ({ roundMinutes }: Pick<TriadSession, "roundMinutes">): number => roundMinutes * 3 + 15;
