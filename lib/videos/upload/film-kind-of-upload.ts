import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { type FilmKind, kindOfFilm } from "../files/kind-of-film";
import { openUpload } from "./open-upload";
import { stopUpload, type Upload } from "./find-upload";

/** So many first bytes say what a file is. */
export const BYTES_THAT_TELL = 16;

async function startOf(trustId: string, uploadId: string): Promise<Uint8Array> {
  const file = await openUpload(trustId, uploadId);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BYTES_THAT_TELL), 0, BYTES_THAT_TELL, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/**
 * What kind of film an upload is, by its first bytes.
 * @throws NotFound when another last piece was quicker and took the file
 * @throws Refused when it is none, whatever it is called; the upload has then ended
 */
export async function filmKindOfUpload(viewer: Viewer, { id, videoId }: Pick<Upload, "id" | "videoId">): Promise<FilmKind> {
  const kind = kindOfFilm(await startOf(viewer.trustId, id));
  if (kind) return kind;
  await stopUpload(viewer, videoId, id);
  throw new Refused("This is no film that Braid can play, whatever its name says. Phones make MP4 or MOV; WebM and AVI are fine too.", "film");
}
