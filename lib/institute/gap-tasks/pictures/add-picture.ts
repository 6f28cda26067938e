import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { keepPictureFile } from "@/lib/rubric/pictures/picture-file";
import { readSize } from "@/lib/rubric/pictures/read-size";
import { withoutMetadata } from "@/lib/rubric/pictures/without-metadata";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { ownTask } from "../task-of";

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_PIXELS = 8000;
/** How many photographs somebody may add to one task. */
const MOST = 6;

type About = { taskId: string; cohortId: string; requestId: string; alt: string };

/**
 * Adds a photograph to the viewer's own try at a task, without what a camera noted in it; theirs alone until they send.
 * @throws NotFound for whoever is not of the cohort
 * @throws Refused when its bytes are none of the three kinds, too many, or there are six already
 */
export function addPicture(viewer: Viewer, { taskId, cohortId, requestId, alt }: About, file: Buffer): Promise<{ id: string }> {
  const { trustId, personId, at: addedAt } = viewer;
  return withTenant(viewer, async (db) => {
    await ownTask(db, viewer, taskId);
    const size = file.length <= MOST_BYTES ? readSize(file) : undefined;
    if (!size || Math.max(size.width, size.height) > MOST_PIXELS || Math.min(size.width, size.height) < 1) throw new Refused("Your words are saved. Choose a picture: PNG, JPEG or WebP, up to 5 MB and 8,000 pixels", "photo");
    if ((await db.gapTaskPicture.count({ where: { trustId, taskId, personId } })) >= MOST) throw new Refused(`Your words are saved. There are ${MOST} pictures already; take one away first`, "photo");
    const bytes = withoutMetadata(file, size.kind);
    return once(db, viewer, requestId, async (id) => {
      await db.gapTaskPicture.createMany({ data: [{ trustId, id, taskId, cohortId, personId, alt, ...size, bytes: bytes.length, addedAt }] });
      await recordEvent(db, viewer, "gap-task.picture-added", { subjectId: id, ownerId: personId, facts: { bytes: bytes.length } });
      await keepPictureFile({ trustId, id, room: "gap-task-pictures" }, bytes);
    });
  });
}
