import { recordEvent } from "@/lib/audit/record-event";
import { seal, sealBytes } from "@/lib/confidentiality/seal";
import type { TenantDb } from "@/lib/db/with-tenant";
import { documentName } from "@/lib/documents/document-name";
import { kindOfDocument } from "@/lib/documents/kind-of-document";
import { Refused } from "@/lib/errors";
import type { Keep } from "@/lib/files/with-files";
import type { Viewer } from "@/lib/viewers/viewer";
import { MOST_FILES } from "./limits";
import { bytesOf, nameOf } from "./sealed-file";

type Task = { id: string; cohortId: string };

/** Keeps a file byte for byte, sealed as its name is. @throws Refused on the box `file` */
export async function keepFile(db: TenantDb, viewer: Viewer, { id: taskId, cohortId }: Task, id: string, { name: typed, bytes }: { name: string; bytes: Buffer }, keep: Keep): Promise<void> {
  const { trustId, personId, at: addedAt } = viewer;
  if ((await db.gapTaskFile.count({ where: { trustId, taskId, personId } })) >= MOST_FILES) throw new Refused(`There are ${MOST_FILES} files already; take one away first`, "file");
  const told = kindOfDocument(bytes, typed);
  if (told.wrong !== undefined) throw new Refused(told.wrong, "file");
  const { kind } = told;
  const sealed = await seal(db, trustId, nameOf(id), documentName(typed, kind));
  await db.gapTaskFile.createMany({ data: [{ trustId, id, taskId, cohortId, personId, kind, bytes: bytes.length, sealed, addedAt }] });
  await recordEvent(db, viewer, "gap-task.file-added", { subjectId: id, ownerId: personId, facts: { bytes: bytes.length } });
  await keep({ trustId, id, room: "gap-task-files" }, await sealBytes(db, trustId, bytesOf(id), bytes));
}
