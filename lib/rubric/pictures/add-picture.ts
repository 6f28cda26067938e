import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustEdit } from "../policy";
import { keepPictureFile } from "./picture-file";
import { readSize } from "./read-size";
import type { pictureInput } from "./schema";
import { withoutMetadata } from "./without-metadata";

/** What a photograph from a phone needs at the most; the whole form may have a little more. */
const MOST_BYTES = 5 * 1024 * 1024;
const MOST_PIXELS = 8000;
const KINDS = "Choose a picture: PNG, JPEG or WebP, up to 5 MB";

/**
 * Adds a picture to a framework, without what a camera noted in it; its editors alone see it until a published element shows it.
 * @throws NotFound for anybody but the framework's editors
 * @throws Refused when its bytes are none of the three kinds, or too many
 */
export function addPicture(viewer: Viewer, { frameworkId, requestId, alt }: Omit<z.infer<typeof pictureInput>, "file">, file: Buffer): Promise<{ id: string; repeated: boolean }> {
  const { trustId, personId: addedById, at: addedAt } = viewer;
  return withTenant(viewer, async (db) => {
    await mustEdit(db, viewer, frameworkId);
    const size = file.length > 0 && file.length <= MOST_BYTES ? readSize(file) : undefined;
    if (!size) throw new Refused(KINDS, "file");
    if (Math.max(size.width, size.height) > MOST_PIXELS || Math.min(size.width, size.height) < 1) throw new Refused(`Make the picture smaller: at most ${MOST_PIXELS} pixels wide or high`, "file");
    const bytes = withoutMetadata(file, size.kind);
    return once(db, viewer, requestId, async (id) => {
      await db.rubricPicture.createMany({ data: [{ trustId, id, frameworkId, alt, ...size, bytes: bytes.length, addedById, addedAt }] });
      await recordEvent(db, viewer, "rubric-picture.added", { subjectId: id, facts: { bytes: bytes.length } });
      await keepPictureFile({ trustId, id }, bytes);
    });
  });
}
