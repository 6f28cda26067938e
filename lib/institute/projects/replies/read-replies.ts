import { z } from "zod";
import { type Place, unseal } from "@/lib/confidentiality/seal";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";

/** Where a reply stands, for its seal: a copy in another row does not open. */
export const placeOf = (id: string): Place => ({ table: "project_reply", row: id });

export type Reply = { id: string; author: string; mine: boolean; text: string; writtenAt: Date };

/** What its author and the facilitators wrote to each other about a project, the first one first, as far as the viewer reads it. Two statements. */
export async function readReplies(db: TenantDb, { trustId, personId }: Viewer, projectId: string): Promise<Reply[]> {
  const rows = await db.projectReply.findMany({ where: { trustId, projectId }, include: { author: { select: { name: true } } }, orderBy: [{ writtenAt: "asc" }, { id: "asc" }], relationLoadStrategy: "join" });
  const read = [];
  for (const { id, sealed, author, authorId, writtenAt } of rows) read.push({ id, author: author.name, mine: authorId === personId, text: z.string().parse(await unseal(db, trustId, placeOf(id), sealed)), writtenAt });
  return read;
}
