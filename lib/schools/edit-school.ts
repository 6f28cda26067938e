import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canArrangeTrust } from "@/lib/trusts/policy";
import type { schoolInput } from "./schema";

/**
 * Records what the register does not know of a school: hub, federation, forms of entry, class structure; and its name.
 * @throws NotFound when the viewer may not, or the school or hub is not of the trust
 */
export function editSchool(viewer: Viewer, input: z.infer<typeof schoolInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    if (!canArrangeTrust(viewer)) throw new NotFound();
    const { schoolId, ...known } = input;
    const { trustId } = viewer;
    if (input.hubId && !(await db.hub.count({ where: { trustId, id: input.hubId } }))) throw new NotFound();
    const changed = await db.school.updateMany({ where: { trustId, id: schoolId }, data: known });
    if (changed.count === 0) throw new NotFound();
    await recordEvent(db, viewer, "school.edited", { subjectId: schoolId });
  });
}
