import type { Viewer } from "@/lib/viewers/viewer";
import { Refused } from "@/lib/errors";
import { LARGEST_IN_A_FORM } from "../limits";
import { beginUpload } from "./begin-upload";
import { receivePiece } from "./receive-piece";

/**
 * Takes a small film from an ordinary form, for browsers without script: the same way as one in pieces, in one piece.
 * @throws NotFound when the video is not the viewer's own
 * @throws Refused when it is larger than 5 MB, or no film
 */
export async function addSmallFilm(viewer: Viewer, videoId: string, film: File): Promise<void> {
  if (film.size > LARGEST_IN_A_FORM) throw new Refused("Without script a film may have 5 MB. Use a browser with script for larger ones.", "film");
  const uploadId = await beginUpload(viewer, { videoId, bytes: film.size, fingerprint: "" });
  await receivePiece(viewer, { videoId, uploadId, offset: 0, body: film.stream() as unknown as AsyncIterable<Uint8Array> });
}
