import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { findElement } from "@/lib/rubric/find-element";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { canMarkBrightSpots } from "./policy";
import type { MarkInput } from "./schema";

/**
 * Marks a practice at a school as a bright spot for an element. It shows to nobody else until the person to ask agrees.
 * @returns its id; a double tap marks it once
 * @throws NotFound for whoever marks none, or where the element was never published
 * @throws Refused when the person does not work at that school, or is the viewer, or when a text may name a child
 */
export function markBrightSpot(viewer: Viewer, input: MarkInput): Promise<{ id: string }> {
  const { requestId, noChildNamed, schoolId, hostId, ...said } = input;
  const { trustId, personId: markedById, at: markedAt } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canMarkBrightSpots(viewer)) throw new NotFound();
    const { frameworkId } = await findElement(db, viewer, said.elementId);
    if (hostId === markedById) throw new Refused("Somebody else marks what you do yourself. Choose another person to ask.", "hostId");
    await askAboutNames(db, trustId, [{ field: "name", text: said.name }, { field: "about", text: said.about }, { field: "seen", text: said.seen }], noChildNamed);
    return once(db, viewer, requestId, async (id) => {
      await db.brightSpot.createMany({ data: [{ trustId, id, schoolId, frameworkId, hostId, markedById, markedAt, ...said }] });
      await recordEvent(db, viewer, "bright-spot.marked", { subjectId: id, ownerId: hostId });
    });
  });
}
