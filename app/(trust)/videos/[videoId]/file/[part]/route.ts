import { currentViewer } from "@/lib/auth/current-viewer";
import { NotFound } from "@/lib/errors";
import { byteRange } from "@/lib/videos/playback/byte-range";
import { type FilmPart, openPart } from "@/lib/videos/playback/open-part";
import { LENGTH } from "@/lib/videos/playback/tell-lengths";
import type { Viewer } from "@/lib/viewers/viewer";

type Context = { params: Promise<{ videoId: string; part: string }> };

/** Kept by nobody: a withdrawn video is gone with the next request. */
const unkept = { "cache-control": "private, no-store", "accept-ranges": "bytes" };
const notHere = () => new Response("Not found", { status: 404, headers: { ...unkept, "content-type": "text/plain; charset=utf-8" } });
const about = ({ type, mark }: FilmPart) => ({ ...unkept, "content-type": type, etag: mark });

async function answer(viewer: Viewer, { params }: Context, withPart: (part: FilmPart) => Response): Promise<Response> {
  const { videoId, part } = await params;
  try {
    return withPart(await openPart(viewer, videoId, part));
  } catch (error) {
    if (error instanceof NotFound) return notHere();
    throw error;
  }
}

/** What is asked for, unless the asker holds the beginning of another film: then the whole of this one. */
function rangeOf({ headers }: Request, { mark, size }: FilmPart) {
  const held = headers.get("if-range");
  return held === null || held === mark ? byteRange(headers.get("range"), size) : undefined;
}

/** A film or its picture, whole or by range, for whoever may see its video at this moment. */
export async function GET(request: Request, context: Context) {
  const viewer = await currentViewer();
  if (!viewer) return notHere();
  return answer(viewer, context, (part) => {
    const { size, read } = part;
    const range = rangeOf(request, part);
    if (range === "outside") return new Response(null, { status: 416, headers: { ...unkept, "content-range": `bytes */${size}` } });
    const { from, to } = range ?? { from: 0, to: size - 1 };
    const headers = { ...about(part), [LENGTH]: String(to - from + 1), ...(range ? { "content-range": `bytes ${from}-${to}/${size}` } : {}) };
    return new Response(read(from, to), { status: range ? 206 : 200, headers });
  });
}

/** How large it is, without a byte of it. */
export async function HEAD(_request: Request, context: Context) {
  const viewer = await currentViewer();
  if (!viewer) return notHere();
  return answer(viewer, context, (part) => new Response(null, { headers: { ...about(part), [LENGTH]: String(part.size) } }));
}
