import { stat } from "node:fs/promises";
import { join } from "node:path";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { type FilmKind, mediaType } from "../files/kind-of-film";
import { filmFolder } from "../files/paths";
import { readWhile } from "./read-while";

/** A part of a film to send: its type, size and mark (another film has another), and a way to read some of its bytes, both ends included. */
export type FilmPart = { type: string; size: number; mark: string; read: (from: number, to: number) => ReadableStream<Uint8Array> };

type Film = { fileId: string; kind: FilmKind };

/** The film that has this part, for somebody who may see its video at this moment. */
async function filmWith(viewer: Viewer, videoId: string, part: string): Promise<Film | undefined> {
  const film = await withTenant(viewer, (db) =>
    db.videoFile.findUnique({ where: { trustId_videoId: { trustId: viewer.trustId, videoId } }, select: { fileId: true, kind: true, parts: true } }),
  );
  return film?.parts.includes(part) ? { fileId: film.fileId, kind: film.kind as FilmKind } : undefined;
}

/**
 * Opens a part of a film for somebody who may see its video at this moment. That is asked at every request and again while its bytes
 * are read, so that after a withdrawal nothing goes on, not even an answer that is under way.
 * @throws NotFound for everybody else, and for a part that is not there
 */
export async function openPart(viewer: Viewer, videoId: string, part: string): Promise<FilmPart> {
  const film = isId(videoId) ? await filmWith(viewer, videoId, part) : undefined;
  if (!film) throw new NotFound();
  const path = join(filmFolder(viewer.trustId, videoId, film.fileId), part);
  const size = await stat(path).then((found) => found.size, () => 0);
  if (size === 0) throw new NotFound();
  const isStillShown = async () => (await filmWith(viewer, videoId, part))?.fileId === film.fileId;
  return {
    type: part === "poster.jpg" ? "image/jpeg" : part === "original" ? mediaType[film.kind] : "video/mp4",
    size,
    mark: `"${film.fileId}"`,
    read: (from, to) => readWhile(isStillShown, path, { from, to }),
  };
}
