import { currentViewer } from "@/lib/auth/current-viewer";
import { NotFound } from "@/lib/errors";
import { readCaptions } from "@/lib/videos/captions/save-captions";

const notHere = () => new Response("Not found", { status: 404, headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store" } });

/** A video's captions, for whoever may see it at this moment. */
export async function GET(_request: Request, { params }: { params: Promise<{ videoId: string }> }) {
  const viewer = await currentViewer();
  if (!viewer) return notHere();
  try {
    const captions = await readCaptions(viewer, (await params).videoId);
    return captions === undefined ? notHere() : new Response(captions, { headers: { "content-type": "text/vtt; charset=utf-8", "cache-control": "private, no-store" } });
  } catch (error) {
    if (error instanceof NotFound) return notHere();
    throw error;
  }
}
