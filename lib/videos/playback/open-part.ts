import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { type FilmKind, mediaType } from "../files/kind-of-film";
import { filmFolder } from "../files/paths";

/** A part of a film to send: its type and size, and a way to read some of its bytes, both ends included. */
export type FilmPart = { type: string; size: number; read: (from: number, to: number) => ReadableStream<Uint8Array> };

/**
 * Opens a part of a film for somebody who may see its video at this moment: asked at every request, so nothing goes on after a withdrawal.
 * @throws NotFound for everybody else, and for a part that is not there
 */
export async function openPart(viewer: Viewer, videoId: string, part: string): Promise<FilmPart> {
  if (!isId(videoId)) throw new NotFound();
  const film = await withTenant(viewer, (db) =>
    db.videoFile.findUnique({ where: { trustId_videoId: { trustId: viewer.trustId, videoId } }, select: { fileId: true, kind: true, parts: true } }),
  );
  if (!film?.parts.includes(part)) throw new NotFound();
  const path = join(filmFolder(viewer.trustId, videoId, film.fileId), part);
  const size = await stat(path).then((found) => found.size, () => undefined);
  if (size === undefined) throw new NotFound();
  return {
    type: part === "poster.jpg" ? "image/jpeg" : part === "original" ? mediaType[film.kind as FilmKind] : "video/mp4",
    size,
    read: (from, to) => Readable.toWeb(createReadStream(path, { start: from, end: to })) as ReadableStream<Uint8Array>,
  };
}
