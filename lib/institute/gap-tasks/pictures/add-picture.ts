import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { fittingPicture } from "@/lib/pictures/fitting-picture";
import { keepPictureFile } from "@/lib/pictures/picture-file";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { ownTask } from "../task-of";

/** How many photographs somebody may add to one task. */
const MOST = 6;

type About = { taskId: string; cohortId: string; requestId: string; alt: string };

/**
 * Adds a photograph to the viewer's own try at a task, without what a camera noted in it, a large one made smaller; theirs alone until they send.
 * @throws NotFound for whoever is not of the cohort
 * @throws Refused when its bytes are none of the three kinds, too many or damaged, or there are six already
 */
export function addPicture(viewer: Viewer, { taskId, cohortId, requestId, alt }: About, file: Buffer): Promise<{ id: string }> {
  const { trustId, personId, at: addedAt } = viewer;
  return withTenant(viewer, async (db) => {
    await ownTask(db, viewer, taskId);
    return once(db, viewer, requestId, async (id) => {
      if ((await db.gapTaskPicture.count({ where: { trustId, taskId, personId } })) >= MOST) throw new Refused(`There are ${MOST} pictures already; take one away first`, "photo");
      const { bytes, size } = await fittingPicture(file, "photo");
      await db.gapTaskPicture.createMany({ data: [{ trustId, id, taskId, cohortId, personId, alt, ...size, bytes: bytes.length, addedAt }] });
      await recordEvent(db, viewer, "gap-task.picture-added", { subjectId: id, ownerId: personId, facts: { bytes: bytes.length } });
      await keepPictureFile({ trustId, id, room: "gap-task-pictures" }, bytes);
    });
  });
}
