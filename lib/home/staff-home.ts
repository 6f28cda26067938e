import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { readInstituteDesk } from "@/lib/institute/read-desk";
import { readDesk } from "@/lib/rubric/study/read-desk";
import { readAskedOfMe } from "@/lib/asked/read-asked-of-me";
import { readMyActions } from "./read-my-actions";
import { readMyItems } from "./read-my-items";

/** What is the viewer's own today, whatever their role: open actions, items that they present, what of the rubric lies on their desk, what colleagues wait for, what of the institute is theirs. Five statements. */
export function readStaffHome(viewer: Viewer) {
  return withTenant(viewer, async (db) => ({
    actions: await readMyActions(db, viewer),
    items: await readMyItems(db, viewer),
    desk: await readDesk(db, viewer),
    institute: await readInstituteDesk(db, viewer),
    asked: await readAskedOfMe(db, viewer),
  }));
}

export type StaffHome = Awaited<ReturnType<typeof readStaffHome>>;
