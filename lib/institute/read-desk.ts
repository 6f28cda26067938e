import type { TenantDb } from "@/lib/db/with-tenant";
import { asDate, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { type Due, type InstituteDesk, instituteDesk } from "./desk";

/** The viewer's own in the institute, for their home and their mail. One statement. */
export async function readInstituteDesk(db: TenantDb, viewer: Viewer): Promise<InstituteDesk> {
  const [row] = await db.$queryRaw<{ desk: InstituteDesk }[]>`SELECT d.desk FROM (${instituteDesk(viewer)}) AS d`;
  if (!row) throw new Error("A statement of one row came back empty");
  return row.desk;
}

/** Whether a task is worth a word: due within so many days, or overdue. */
export const isDueWithin = (due: Due | null, today: Day, days: number): boolean => due !== null && asDate(due.dueOn).getTime() - asDate(today).getTime() <= days * 86_400_000;
