import { recordEvent } from "@/lib/audit/record-event";
import type { TenantDb } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Keep } from "@/lib/files/with-files";
import { fittingPicture } from "@/lib/pictures/fitting-picture";
import type { Viewer } from "@/lib/viewers/viewer";
import { MOST_PHOTOS } from "./limits";

type Task = { id: string; cohortId: string };

/** Keeps a photograph without what a camera noted in it, a large one made smaller. @throws Refused on the box `photo` */
export async function keepPhoto(db: TenantDb, viewer: Viewer, { id: taskId, cohortId }: Task, id: string, { alt, bytes: given }: { alt: string; bytes: Buffer }, keep: Keep): Promise<void> {
  const { trustId, personId, at: addedAt } = viewer;
  if ((await db.gapTaskPicture.count({ where: { trustId, taskId, personId } })) >= MOST_PHOTOS) throw new Refused(`There are ${MOST_PHOTOS} pictures already; take one away first`, "photo");
  const { bytes, size } = await fittingPicture(given, "photo");
  await db.gapTaskPicture.createMany({ data: [{ trustId, id, taskId, cohortId, personId, alt, ...size, bytes: bytes.length, addedAt }] });
  await recordEvent(db, viewer, "gap-task.picture-added", { subjectId: id, ownerId: personId, facts: { bytes: bytes.length } });
  await keep({ trustId, id, room: "gap-task-pictures" }, bytes);
}
