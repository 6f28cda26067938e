import { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { canReadRubric } from "@/lib/rubric/policy";
import type { Viewer } from "@/lib/viewers/viewer";
import { type Credit, findCredits } from "../list-credits";
import { codeOf, openByCode, type TranscriptContent, transcriptContent } from "./content";

export const onTranscript = z.object({ transcriptId: z.uuid() });

/** A transcript that the viewer made; without content and code once it is withdrawn. */
export type MadeTranscript = { id: string; madeAt: Date; withdrawnAt: Date | null; given: { code: string; content: TranscriptContent } | null };

type Kept = { trustId: string; id: string; madeAt: Date; withdrawnAt: Date | null; sealed: Uint8Array | null };

function open({ trustId, id, madeAt, withdrawnAt, sealed }: Kept): MadeTranscript {
  const code = codeOf({ trustId, id });
  return { id, madeAt, withdrawnAt, given: sealed ? { code, content: transcriptContent.parse(openByCode(code, sealed)) } : null };
}

/** The transcripts that the viewer made, the latest first, and what they could put into another. Two statements. @throws NotFound for a guest */
export async function listTranscripts(viewer: Viewer): Promise<{ transcripts: MadeTranscript[]; credits: Credit[] }> {
  if (!canReadRubric(viewer)) throw new NotFound();
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => ({
    transcripts: (await db.transcript.findMany({ where: { trustId, personId }, orderBy: { madeAt: "desc" } })).map(open),
    credits: await findCredits(db, viewer),
  }));
}

async function findOwn(db: TenantDb, { trustId, personId }: Viewer, id: string) {
  const kept = await db.transcript.findUnique({ where: { trustId_id: { trustId, id } } });
  if (!kept || kept.personId !== personId) throw new NotFound();
  return kept;
}

/** One of the viewer's own transcripts. @throws NotFound when it is not theirs */
export async function readTranscript(viewer: Viewer, id: string): Promise<MadeTranscript> {
  if (!isId(id)) throw new NotFound();
  return withTenant(viewer, async (db) => open(await findOwn(db, viewer, id)));
}

/** The same on its way out as a file; the log says that it was. @throws NotFound when it is not theirs, or was withdrawn */
export async function exportTranscript(viewer: Viewer, id: string): Promise<void> {
  if (!isId(id)) throw new NotFound();
  await withTenant(viewer, async (db) => {
    if ((await findOwn(db, viewer, id)).withdrawnAt) throw new NotFound();
    await recordEvent(db, viewer, "transcript.exported");
  });
}

/** Withdraws a transcript: from this moment its code leads nowhere, and what it said is gone. @throws NotFound when it is not the viewer's */
export function withdrawTranscript(viewer: Viewer, id: string): Promise<void> {
  return withTenant(viewer, async (db) => {
    if ((await findOwn(db, viewer, id)).withdrawnAt) return;
    await db.transcript.update({ where: { trustId_id: { trustId: viewer.trustId, id } }, data: { withdrawnAt: viewer.at } });
    await recordEvent(db, viewer, "transcript.withdrawn");
  });
}
