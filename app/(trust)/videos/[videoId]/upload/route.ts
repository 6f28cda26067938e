import { z } from "zod";
import { currentViewer } from "@/lib/auth/current-viewer";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { isSameOrigin } from "@/lib/forms/same-origin";
import { LARGEST_FILM } from "@/lib/videos/limits";
import { beginUpload } from "@/lib/videos/upload/begin-upload";
import { readUpload, stopUpload } from "@/lib/videos/upload/find-upload";
import { receivePiece } from "@/lib/videos/upload/receive-piece";

type Context = { params: Promise<{ videoId: string }> };

const always = { "tus-resumable": "1.0.0", "cache-control": "no-store" };
const answer = (status: number, headers: Record<string, string> = {}, words?: string) =>
  new Response(words ?? null, { status, headers: { ...always, ...(words ? { "content-type": "text/plain; charset=utf-8" } : {}), ...headers } });

const count = z.string().regex(/^\d{1,15}$/).transform(Number);
const numberIn = (request: Request, name: string) => count.safeParse(request.headers.get(name)).data;
const uploadIn = (request: Request) => new URL(request.url).searchParams.get("id") ?? "";

/** A value of the protocol's Upload-Metadata: pairs of a name and base64. */
function metadata(request: Request, name: string): string {
  const pair = (request.headers.get("upload-metadata") ?? "").split(",").map((part) => part.trim().split(" ")).find(([key]) => key === name);
  return Buffer.from(pair?.[1] ?? "", "base64").toString("utf8").slice(0, 200);
}

function whyNot(error: unknown): Response {
  if (error instanceof NotFound) return answer(404);
  if (error instanceof Stale) return answer(409, { "upload-offset": String(error.version) });
  if (error instanceof Refused) return answer(422, {}, error.message);
  throw error;
}

/** tus 1.0, creation: begins an upload, or leads back to the one of the same file. */
export async function POST(request: Request, { params }: Context) {
  if (!isSameOrigin(request.headers)) return answer(403);
  const viewer = await currentViewer();
  if (!viewer) return answer(401);
  const { videoId } = await params;
  const bytes = numberIn(request, "upload-length");
  if (!z.uuid().safeParse(videoId).success || bytes === undefined) return answer(404);
  try {
    const id = await beginUpload(viewer, { videoId, bytes, fingerprint: metadata(request, "fingerprint") });
    return answer(201, { location: `/videos/${videoId}/upload?id=${id}`, "tus-max-size": String(LARGEST_FILM) });
  } catch (error) {
    return whyNot(error);
  }
}

/** tus 1.0, core: how much of it has arrived. */
export async function HEAD(request: Request, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return answer(401);
  const upload = await readUpload(viewer, (await params).videoId, uploadIn(request));
  return upload ? answer(200, { "upload-offset": String(upload.received), "upload-length": String(upload.bytes) }) : answer(404);
}

/** tus 1.0, core: takes the next piece. */
export async function PATCH(request: Request, { params }: Context) {
  if (!isSameOrigin(request.headers)) return answer(403);
  const viewer = await currentViewer();
  if (!viewer) return answer(401);
  const offset = numberIn(request, "upload-offset");
  if (offset === undefined || request.headers.get("content-type") !== "application/offset+octet-stream" || !request.body) return answer(415);
  try {
    const body = request.body as unknown as AsyncIterable<Uint8Array>;
    const { received } = await receivePiece(viewer, { videoId: (await params).videoId, uploadId: uploadIn(request), offset, body });
    return answer(204, { "upload-offset": String(received) });
  } catch (error) {
    return whyNot(error);
  }
}

/** tus 1.0, termination: ends it. */
export async function DELETE(request: Request, { params }: Context) {
  if (!isSameOrigin(request.headers)) return answer(403);
  const viewer = await currentViewer();
  if (!viewer) return answer(401);
  try {
    await stopUpload(viewer, (await params).videoId, uploadIn(request));
    return answer(204);
  } catch (error) {
    return whyNot(error);
  }
}
