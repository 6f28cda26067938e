import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { findElement } from "../find-element";

/**
 * Makes an element the one that the viewer works on from today; what they worked on before ends. Nobody else sees it.
 * @throws NotFound when staff do not read such an element now
 */
export function chooseFocus(viewer: Viewer, elementId: string): Promise<void> {
  const { trustId, personId, today } = viewer;
  return withTenant(viewer, async (db) => {
    const { frameworkId, newest, number } = await findElement(db, viewer, elementId);
    if (newest !== number) throw new NotFound();
    const open = await db.elementFocus.findFirst({ where: { trustId, personId, endedOn: null } });
    if (open?.elementId === elementId) return;
    await db.elementFocus.updateMany({ where: { trustId, personId, endedOn: null }, data: { endedOn: asDate(today) } });
    await db.elementFocus.create({ data: { trustId, personId, elementId, frameworkId, startedOn: asDate(today) } });
  });
}

/** Ends what the viewer works on, if they work on anything; it stays in their own history. */
export function endFocus(viewer: Viewer): Promise<void> {
  return withTenant(viewer, async (db) => {
    await db.elementFocus.updateMany({ where: { trustId: viewer.trustId, personId: viewer.personId, endedOn: null }, data: { endedOn: asDate(viewer.today) } });
  });
}
