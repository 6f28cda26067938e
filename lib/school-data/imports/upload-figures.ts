import { createHash } from "node:crypto";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { enqueue } from "@/lib/jobs/enqueue";
import { asDate } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import { canArrangeTrust } from "@/lib/trusts/policy";
import type { Viewer } from "@/lib/viewers/viewer";

type Sent = { name: string; bytes: Uint8Array<ArrayBuffer>; academicYear: string; publishedOn: string; requestId: string };

/**
 * Takes a file of published figures and puts the reading of it on the queue; nothing changes until somebody says yes to what it found.
 * @returns the import's id
 * @throws NotFound for anybody but the trust's administrators
 */
export function uploadFigures(viewer: Viewer, { name, bytes, academicYear, publishedOn, requestId }: Sent): Promise<string> {
  return withTenant(viewer, async (db) => {
    if (!canArrangeTrust(viewer)) throw new NotFound();
    const { trustId, personId } = viewer;
    const { id } = await once(db, viewer, requestId, async (importId) => {
      await db.figureImport.create({
        data: {
          trustId, id: importId, uploadedById: personId, uploadedAt: viewer.at, fileName: name.slice(0, 200), bytes, state: "waiting",
          digest: createHash("sha256").update(bytes).digest("hex"),
          academicYear: academicYear || null, publishedOn: publishedOn ? asDate(publishedOn) : null,
        },
      });
      await recordEvent(db, viewer, "figures.uploaded", { subjectId: importId, facts: { bytes: bytes.length } });
      await enqueue(db, { kind: "figures", trustId, personId, importId });
    });
    return id;
  });
}
