import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { Refused } from "@/lib/errors";
import { withFiles } from "@/lib/files/with-files";
import { fittingPicture } from "@/lib/pictures/fitting-picture";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustEdit } from "../policy";
import type { pictureInput } from "./schema";

/** A page of them can be looked through. */
const MOST_PICTURES = 200;

/**
 * Adds a picture to a framework, without what a camera noted in it, a large one made smaller; its editors alone see it until a published element shows it.
 * @throws NotFound for anybody but the framework's editors
 * @throws Refused when its bytes are none of the three kinds, too many or damaged, and from the two hundred and first on
 */
export function addPicture(viewer: Viewer, { frameworkId, requestId, alt }: Omit<z.infer<typeof pictureInput>, "file">, file: Buffer): Promise<{ id: string; repeated: boolean }> {
  const { trustId, personId: addedById, at: addedAt } = viewer;
  return withFiles(viewer, async (db, keep) => {
    await mustEdit(db, viewer, frameworkId);
    return once(db, viewer, requestId, async (id) => {
      if ((await db.rubricPicture.count({ where: { trustId, frameworkId } })) >= MOST_PICTURES) throw new Refused(`A framework holds at most ${MOST_PICTURES} pictures. Delete one that no text shows.`, "file");
      const { bytes, size } = await fittingPicture(file, "file");
      await db.rubricPicture.createMany({ data: [{ trustId, id, frameworkId, alt, ...size, bytes: bytes.length, addedById, addedAt }] });
      await recordEvent(db, viewer, "rubric-picture.added", { subjectId: id, facts: { bytes: bytes.length } });
      await keep({ trustId, id, room: "rubric-pictures" }, bytes);
    });
  });
}
