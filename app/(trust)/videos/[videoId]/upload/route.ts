import { z } from "zod";
import { currentViewer } from "@/lib/auth/current-viewer";
import { isSameOrigin } from "@/lib/forms/same-origin";
import { LARGEST_FILM } from "@/lib/videos/limits";
import { beginUpload } from "@/lib/videos/upload/begin-upload";
import { readUpload, stopUpload } from "@/lib/videos/upload/find-upload";
import { receivePiece } from "@/lib/videos/upload/receive-piece";
import { answer, keptMetadata, metadataIn, numberIn, otherVersion, uploadIn, whatIsSpoken, whyNot } from "./tus";

type Context = { params: Promise<{ videoId: string }> };

/** tus 1.0: what is spoken here. */
export const OPTIONS = whatIsSpoken;

/** tus 1.0, creation: begins an upload, or leads back to the one of the same file. Where a network lets no other method through, POST stands for the others. */
export async function POST(request: Request, context: Context) {
  const viewer = await currentViewer();
  if (!viewer) return answer(401);
  if (!isSameOrigin(request.headers)) return answer(403);
  const other = otherVersion(request);
  if (other) return other;
  switch (request.headers.get("x-http-method-override")) {
    case "PATCH":
      return PATCH(request, context);
    case "HEAD":
      return HEAD(request, context);
    case "DELETE":
      return DELETE(request, context);
  }
  const { videoId } = await context.params;
  const bytes = numberIn(request, "upload-length");
  if (!z.uuid().safeParse(videoId).success) return answer(404);
  if (bytes === undefined) return answer(400);
  try {
    const id = await beginUpload(viewer, { videoId, bytes, fingerprint: metadataIn(request, "fingerprint") });
    return answer(201, { location: `/videos/${videoId}/upload?id=${id}` });
  } catch (error) {
    const no = whyNot(error);
    return bytes > LARGEST_FILM && no.status === 422 ? answer(413, {}, await no.text()) : no;
  }
}

/** tus 1.0, core: how much of it has arrived; all of it, once it is the film. */
export async function HEAD(request: Request, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return answer(401);
  const other = otherVersion(request);
  if (other) return other;
  const upload = await readUpload(viewer, (await params).videoId, uploadIn(request));
  return upload ? answer(200, { "upload-offset": String(upload.received), "upload-length": String(upload.bytes), ...keptMetadata(upload.fingerprint) }) : answer(404);
}

/** tus 1.0, core: takes the next piece. */
export async function PATCH(request: Request, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return answer(401);
  if (!isSameOrigin(request.headers)) return answer(403);
  const other = otherVersion(request);
  if (other) return other;
  const offset = numberIn(request, "upload-offset");
  if (request.headers.get("content-type") !== "application/offset+octet-stream") return answer(415);
  if (offset === undefined) return answer(400);
  try {
    const body = (request.body ?? []) as unknown as AsyncIterable<Uint8Array>;
    const { received } = await receivePiece(viewer, { videoId: (await params).videoId, uploadId: uploadIn(request), offset, body });
    return answer(204, { "upload-offset": String(received) });
  } catch (error) {
    return whyNot(error);
  }
}

/** tus 1.0, termination: ends it. */
export async function DELETE(request: Request, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return answer(401);
  if (!isSameOrigin(request.headers)) return answer(403);
  const other = otherVersion(request);
  if (other) return other;
  try {
    await stopUpload(viewer, (await params).videoId, uploadIn(request));
    return answer(204);
  } catch (error) {
    return whyNot(error);
  }
}
