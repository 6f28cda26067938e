import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { removeFromDisk } from "@/lib/files/on-disk";
import type { Viewer } from "@/lib/viewers/viewer";
import { takeTurns } from "../drafts/take-turns";
import type { onPicture } from "./schema";

/**
 * Deletes a picture that no text shows; its file goes with it.
 * @throws NotFound for anybody but its framework's editors
 * @throws Refused when a text shows it, today's or an older one's
 */
export async function removePicture(viewer: Viewer, { frameworkId, pictureId: id }: z.infer<typeof onPicture>): Promise<void> {
  const { trustId } = viewer;
  await withTenant(viewer, async (db) => {
    await takeTurns(db, viewer, frameworkId);
    const { count } = await db.rubricPicture.deleteMany({ where: { trustId, frameworkId, id } });
    if (count === 0) throw new NotFound();
    await recordEvent(db, viewer, "rubric-picture.removed", { subjectId: id });
  });
  await removeFromDisk({ trustId, id, room: "rubric-pictures" });
}
