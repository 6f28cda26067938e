import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Context } from "../content";
import { contextsOf } from "../contexts-of";
import { findElement, type FoundElement } from "../find-element";
import { visitElement } from "./visit-element";

/** An element on somebody's screen: what it says, and which of its variants concern their schools. */
export type OpenedElement = FoundElement & { concerns: Context[] };

/**
 * Opens an element to read, as staff read it now or as an older version had it, and keeps for the reader alone that they did.
 * @throws NotFound when there is none, or it was never published
 */
export async function openElement(viewer: Viewer, elementId: string, number?: number): Promise<OpenedElement> {
  if (!isId(elementId)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const element = await findElement(db, viewer, elementId, number);
    if (element.number === element.newest) await visitElement(db, viewer, { elementId, frameworkId: element.frameworkId });
    return { ...element, concerns: await contextsOf(db, viewer) };
  });
}
