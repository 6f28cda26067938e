import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustEdit } from "../policy";
import { keepPictureFile } from "./picture-file";
import { MOST_DRAWN, madeSmaller } from "./made-smaller";
import { type PictureSize, readSize } from "./read-size";
import type { pictureInput } from "./schema";
import { withoutMetadata } from "./without-metadata";

/** What a photograph from a phone needs at the most; the whole form may have a little more. */
const MOST_BYTES = 5 * 1024 * 1024;
const MOST_SIDE = 8000;
/** A page of them can be looked through. */
const MOST_PICTURES = 200;
const KINDS = "Choose a picture: PNG, JPEG or WebP, up to 5 MB";

/**
 * Adds a picture to a framework, without what a camera noted in it, a large one made smaller; its editors alone see it until a published element shows it.
 * @throws NotFound for anybody but the framework's editors
 * @throws Refused when its bytes are none of the three kinds, too many or damaged, and from the two hundred and first on
 */
export function addPicture(viewer: Viewer, { frameworkId, requestId, alt }: Omit<z.infer<typeof pictureInput>, "file">, file: Buffer): Promise<{ id: string; repeated: boolean }> {
  const { trustId, personId: addedById, at: addedAt } = viewer;
  return withTenant(viewer, async (db) => {
    await mustEdit(db, viewer, frameworkId);
    const given = file.length > 0 && file.length <= MOST_BYTES ? readSize(file) : undefined;
    if (!given) throw new Refused(KINDS, "file");
    if (Math.max(given.width, given.height) > MOST_SIDE || Math.min(given.width, given.height) < 1) throw new Refused(`Make the picture smaller: at most ${MOST_SIDE} pixels wide or high`, "file");
    return once(db, viewer, requestId, async (id) => {
      if ((await db.rubricPicture.count({ where: { trustId, frameworkId } })) >= MOST_PICTURES) throw new Refused(`A framework holds at most ${MOST_PICTURES} pictures. Delete one that no text shows.`, "file");
      const { bytes, size } = await fitting(file, given);
      await db.rubricPicture.createMany({ data: [{ trustId, id, frameworkId, alt, ...size, bytes: bytes.length, addedById, addedAt }] });
      await recordEvent(db, viewer, "rubric-picture.added", { subjectId: id, facts: { bytes: bytes.length } });
      await keepPictureFile({ trustId, id }, bytes);
    });
  });
}

/** A picture that fits stays as it was drawn, and no decoder opens it; a larger one is drawn anew. */
async function fitting(file: Buffer, given: PictureSize): Promise<{ bytes: Buffer; size: PictureSize }> {
  if (Math.max(given.width, given.height) <= MOST_DRAWN) return { bytes: withoutMetadata(file, given.kind), size: given };
  const smaller = await madeSmaller(file, given.kind, MOST_SIDE * MOST_SIDE);
  if (!smaller) throw new Refused("This picture is damaged. Save it again from the program that made it", "file");
  return smaller;
}
