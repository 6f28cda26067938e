import { currentViewer } from "@/lib/auth/current-viewer";
import { NotFound } from "@/lib/errors";
import { byteRange } from "@/lib/videos/playback/byte-range";
import { openPart } from "@/lib/videos/playback/open-part";

type Context = { params: Promise<{ videoId: string; part: string }> };

/** Kept by nobody: a withdrawn video is gone with the next request. */
const unkept = { "cache-control": "private, no-store", "accept-ranges": "bytes" };
const notHere = () => new Response("Not found", { status: 404, headers: { ...unkept, "content-type": "text/plain; charset=utf-8" } });

/** A film or its picture, whole or by range, for whoever may see its video at this moment. */
export async function GET(request: Request, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return notHere();
  const { videoId, part } = await params;
  try {
    const { type, size, read } = await openPart(viewer, videoId, part);
    const range = byteRange(request.headers.get("range"), size);
    if (range === "outside") return new Response(null, { status: 416, headers: { ...unkept, "content-range": `bytes */${size}` } });
    const { from, to } = range ?? { from: 0, to: size - 1 };
    const headers = { ...unkept, "content-type": type, "content-length": String(to - from + 1), ...(range ? { "content-range": `bytes ${from}-${to}/${size}` } : {}) };
    return new Response(read(from, to), { status: range ? 206 : 200, headers });
  } catch (error) {
    if (error instanceof NotFound) return notHere();
    throw error;
  }
}
