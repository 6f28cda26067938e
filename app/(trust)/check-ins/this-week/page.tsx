import { notFound, redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listWeeks } from "@/lib/check-ins/list-weeks";
import { canWriteCheckIns } from "@/lib/check-ins/policy";

/** Where reminders lead: the week that is written now, or what was shared of it. */
export default async function ThisWeekPage() {
  const viewer = await requireViewer();
  if (!canWriteCheckIns(viewer)) notFound();
  const { now } = await listWeeks(viewer);
  redirect(now.checkInId ? `/check-ins/${now.checkInId}` : `/check-ins/week/${now.weekOf}`);
}
