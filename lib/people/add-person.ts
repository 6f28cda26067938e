import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { setSignInAddress } from "@/lib/auth/sign-in-address";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import { canArrangePeople } from "./policy";
import type { personInput } from "./schema";
import type { Viewer } from "@/lib/viewers/viewer";

/**
 * Adds one person, without a role yet.
 * @returns their id; the same one for a second tap
 * @throws NotFound when the viewer may not, Refused when the address is somebody's already
 */
export function addPerson(viewer: Viewer, input: z.infer<typeof personInput>): Promise<{ id: string }> {
  return withTenant(viewer, async (db) => {
    if (!canArrangePeople(viewer)) throw new NotFound();
    return once(db, viewer, input.requestId, async (id) => {
      const { trustId } = viewer;
      if (await db.person.count({ where: { trustId, email: input.email } })) throw new Refused("Somebody with this e-mail address is here already", "email");
      await db.person.create({ data: { trustId, id, name: input.name, email: input.email } });
      await setSignInAddress(db, id, input.email);
      await recordEvent(db, viewer, "person.added", { subjectId: id, ownerId: id });
    });
  });
}
