import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { readMyActions } from "./read-my-actions";
import { readMyItems } from "./read-my-items";

/** What is the viewer's own today, whatever their role: open actions, and items that they present. Two statements. */
export function readStaffHome(viewer: Viewer) {
  return withTenant(viewer, async (db) => ({ actions: await readMyActions(db, viewer), items: await readMyItems(db, viewer) }));
}

export type StaffHome = Awaited<ReturnType<typeof readStaffHome>>;
