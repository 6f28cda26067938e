import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { findOpenVideo, findVideo } from "../find-video";
import { type Captions, keepEnds, readTypedCaptions, readVtt, writeVtt } from "./vtt";

const SHOWN = 5;

function inWords({ problems }: Captions): string {
  const said = problems.slice(0, SHOWN).map(({ line, words }) => `Line ${line}: ${words}.`).join(" ");
  return problems.length > SHOWN ? `${said} And more below.` : said;
}

/**
 * Keeps a video's captions, from a WebVTT file or from typed lines.
 * @throws NotFound when it is not the viewer's own
 * @throws Refused with each wrong line, on the box it came from; and once it was sent
 */
export function saveCaptions(viewer: Viewer, videoId: string, given: { file?: string | undefined; typed: string }): Promise<void> {
  const captions = given.file === undefined ? readTypedCaptions(given.typed) : readVtt(given.file);
  return withTenant(viewer, async (db) => {
    await findOpenVideo(db, viewer, videoId);
    if (captions.problems.length > 0) throw new Refused(inWords(captions), given.file === undefined ? "typed" : "file");
    const cues = given.file === undefined ? keepEnds(captions.cues, await captionsOf(db, viewer, videoId)) : captions.cues;
    const where = { trustId_id: { trustId: viewer.trustId, id: videoId } };
    await db.practiceVideo.update({ where, data: { captions: writeVtt(cues), version: { increment: 1 } }, select: { id: true } });
    await recordEvent(db, viewer, "video.captions-saved", { subjectId: videoId, ownerId: viewer.personId });
  });
}

/** The captions of a video as WebVTT; undefined when it has none, or is not for the viewer. */
export async function captionsOf(db: TenantDb, viewer: Viewer, id: string): Promise<string | undefined> {
  const found = await db.practiceVideo.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id } }, select: { captions: true } });
  return found?.captions ?? undefined;
}

/** The captions of a video that the viewer may see, as WebVTT; undefined when it has none. @throws NotFound */
export async function readCaptions(viewer: Viewer, videoId: string): Promise<string | undefined> {
  if (!isId(videoId)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    await findVideo(db, viewer, videoId);
    return captionsOf(db, viewer, videoId);
  });
}
