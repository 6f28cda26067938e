import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { BYTES_THAT_TELL, filmKindOfUpload } from "./film-kind-of-upload";
import { findUpload, hasArrived, readUpload, type Upload } from "./find-upload";
import { openUpload } from "./open-upload";
import { takeFilm } from "./take-film";
import { writePiece } from "./write-piece";

type Piece = { videoId: string; uploadId: string; offset: number; body: AsyncIterable<Uint8Array> };

/** Keeps how far it is, unless somebody else's piece came first. @throws Stale with how far it is then */
function keepReceived(viewer: Viewer, { id, videoId, received: before }: Upload, received: number): Promise<void> {
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const { count } = await db.videoUpload.updateMany({ where: { trustId, personId, id, received: before }, data: { received } });
    if (count === 0) throw new Stale(undefined, (await findUpload(db, viewer, videoId, id))?.received ?? before);
  });
}

/**
 * Takes the next piece of an upload; with the last one, the film is the video's. A file that is no film is refused with its first piece.
 * @returns how much has arrived of the whole
 * @throws NotFound when it is not the viewer's own upload
 * @throws Stale when the piece does not begin where the file ends, with where it ends
 * @throws Refused when more comes than was promised, or when it is no film; the upload has then ended
 */
export async function receivePiece(viewer: Viewer, piece: Piece): Promise<{ received: number; done: boolean }> {
  const { videoId, uploadId, offset } = piece;
  const upload = await readUpload(viewer, videoId, uploadId);
  if (!upload) throw new NotFound();
  if (upload.received !== offset) throw new Stale(undefined, upload.received);
  if (hasArrived(upload)) return { received: offset, done: true };
  const { written, tooMuch } = await writePiece(await openUpload(viewer.trustId, uploadId), piece, upload.bytes - offset);
  if (tooMuch) throw new Refused("More arrived than the file is long");
  const received = offset + written;
  if (offset < BYTES_THAT_TELL && received >= BYTES_THAT_TELL) await filmKindOfUpload(viewer, upload);
  const done = hasArrived({ bytes: upload.bytes, received });
  await (done ? takeFilm(viewer, upload) : keepReceived(viewer, upload, received));
  return { received, done };
}
