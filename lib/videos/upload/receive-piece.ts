import { open } from "node:fs/promises";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { log } from "@/lib/log";
import type { Viewer } from "@/lib/viewers/viewer";
import { uploadPath } from "../files/paths";
import { takeFilm } from "./take-film";
import { findUpload } from "./find-upload";

type Piece = { videoId: string; uploadId: string; offset: number; body: AsyncIterable<Uint8Array> };

/** Writes what arrives from a place in the file on. A connection that breaks leaves what had arrived until then. */
async function write(path: string, { offset, body }: Piece, most: number): Promise<{ written: number; tooMuch: boolean }> {
  const file = await open(path, "r+");
  let written = 0;
  try {
    for await (const bytes of body) {
      if (written + bytes.length > most) return { written, tooMuch: true };
      await file.write(bytes, 0, bytes.length, offset + written);
      written += bytes.length;
    }
  } catch (error) {
    log.info({ error, written }, "upload interrupted");
  } finally {
    await file.close();
  }
  return { written, tooMuch: false };
}

/**
 * Takes the next piece of an upload; with the last one, the film is the video's.
 * @returns how much has arrived of the whole
 * @throws NotFound when it is not the viewer's own upload
 * @throws Stale when the piece does not begin where the file ends
 * @throws Refused when more comes than was promised, or when it is no film; the upload has then ended
 */
export async function receivePiece(viewer: Viewer, piece: Piece): Promise<{ received: number; done: boolean }> {
  const { videoId, uploadId, offset } = piece;
  if (!isId(videoId) || !isId(uploadId)) throw new NotFound();
  const { trustId, personId } = viewer;
  const upload = await withTenant(viewer, (db) => findUpload(db, viewer, videoId, uploadId));
  if (upload.received !== offset) throw new Stale(undefined, upload.received);
  const { written, tooMuch } = await write(uploadPath(trustId, uploadId), piece, upload.bytes - offset);
  const received = offset + written;
  const kept = await withTenant(viewer, (db) => db.videoUpload.updateMany({ where: { trustId, personId, id: uploadId, received: offset }, data: { received } }));
  if (kept.count === 0) throw new Stale(undefined, upload.received);
  if (tooMuch) throw new Refused("More arrived than the file is long");
  if (received === upload.bytes) await takeFilm(viewer, upload);
  return { received, done: received === upload.bytes };
}
