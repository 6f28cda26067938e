import type { Viewer } from "@/lib/viewers/viewer";
import { now } from "@/lib/clock";
import { isListening, subscribe } from "./hub";
import type { Subject } from "./note";
import { takeSeat } from "./seats";
import { openStream, type Said } from "./stream";

/** Nobody on the way keeps it, squeezes it or waits until there is more of it. */
const UNKEPT = { "cache-control": "private, no-store, no-transform", "x-accel-buffering": "no" };
const plain = (status: number) => new Response(null, { status, headers: UNKEPT });

/** The answer for whom there is nothing here: a missing record and one of others look the same. */
export const nothingLive = (): Response => plain(404);

type Watched = Subject & { personId: string; look: () => Promise<number | undefined> };

type Asked = {
  viewer: Viewer;
  /** The same person as they are by then; undefined once they are nobody any more. */
  later: () => Promise<Viewer | undefined>;
  subjectId: string;
  /** The record's revision, as far as they see the record. */
  read: (viewer: Viewer, subjectId: string) => Promise<number | undefined>;
};

/** The answer of the live route of something people are in together, for each of them by themselves, for as long as their phone stays on its page. */
export function answerThoseIn(request: Request, { viewer: { trustId, personId }, later, subjectId, read }: Asked): Promise<Response> {
  const look = async () => {
    const stillViewer = await later();
    return stillViewer && read(stillViewer, subjectId);
  };
  return answerLive(request, { trustId, personId, subjectId, look });
}

/**
 * The answer of a record's live route: to a browser that wants events a stream of them, to any other the revision as it is
 * now, once. 404 when `look` shows nothing, 429 when the person listens from too many places, 503 when changes do not
 * reach this process; a page then asks now and again instead.
 */
export async function answerLive(request: Request, { personId, look, ...subject }: Watched): Promise<Response> {
  if (!request.headers.get("accept")?.includes("text/event-stream")) return answerOnce(look);
  const leave = takeSeat({ trustId: subject.trustId, personId });
  if (!leave) return plain(429);
  const stream = await openStream({ listen: (ear) => subscribe(subject, ear), look, clock: now, signal: request.signal, onEnd: leave });
  if (!stream) return nothingLive();
  if (await isListening()) return new Response(stream, { headers: { ...UNKEPT, "content-type": "text/event-stream; charset=utf-8" } });
  await stream.cancel();
  return plain(503);
}

async function answerOnce(look: Watched["look"]): Promise<Response> {
  const revision = await look();
  if (revision === undefined) return nothingLive();
  const said: Said = { at: now().getTime(), revision };
  return Response.json(said, { headers: UNKEPT });
}
