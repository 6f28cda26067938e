import { fewAtOnce } from "./few-at-once";
import type { Heard } from "./hub";

/** What goes over the wire: the time by the server's clock and, when it has changed, how often the record was changed by now. */
export type Said = { at: number; revision?: number };

/** Often enough for proxies that close what is silent, and for a phone to notice that it lost us. */
const BEAT_MS = 20_000;
/** After some minutes a stream ends and the browser asks for another: whoever may no longer is turned away there. */
const LASTS_MS = 5 * 60_000;
/** A browser comes back after so long, each a little apart from the others. */
const BACK_MS = 1_000;

const few = fewAtOnce(4);
const apart = (milliseconds: number) => Math.round(milliseconds * (1 + Math.random() / 2));
const words = new TextEncoder();

export type Streaming = {
  /** Starts hearing; what it returns stops it. */
  listen: (ear: (heard: Heard) => void) => () => void;
  /** The record's revision as the viewer may see it at this moment; undefined when they may not. */
  look: () => Promise<number | undefined>;
  clock: () => Date;
  signal: AbortSignal;
  onEnd: () => void;
};

/**
 * Revisions of a record for one viewer. It hears first and looks then, so nothing falls between; before each number is sent
 * it looks again as the viewer, and it ends when that shows them nothing any more.
 */
class Stream {
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  #sent = -1;
  #looking = false;
  #again = false;
  #ended = false;
  #beat: NodeJS.Timeout | undefined;
  #last: NodeJS.Timeout | undefined;
  readonly #stop: () => void;

  constructor(private readonly about: Streaming) {
    this.#stop = about.listen((heard) => {
      if (heard === "end") this.end();
      else if (heard === "look" || heard.revision !== this.#sent) void this.#lookAgain();
    });
    about.signal.addEventListener("abort", this.end);
  }

  /** @returns the stream, once the first look showed something; undefined when it showed nothing */
  async open(): Promise<ReadableStream<Uint8Array> | undefined> {
    const first = await few(this.about.look);
    if (first === undefined || this.#ended || this.about.signal.aborted) return undefined;
    return new ReadableStream({ start: (controller) => this.#begin(controller, first), cancel: this.end });
  }

  #begin(controller: ReadableStreamDefaultController<Uint8Array>, revision: number) {
    this.#controller = controller;
    controller.enqueue(words.encode(`retry: ${apart(BACK_MS)}\n\n`));
    this.#say(revision);
    this.#beat = setInterval(() => this.#say(), BEAT_MS);
    this.#last = setTimeout(this.end, apart(LASTS_MS));
    if (this.#again) void this.#lookAgain();
  }

  #say(revision?: number) {
    if (this.#ended) return;
    if (revision !== undefined) this.#sent = revision;
    const said: Said = { at: this.about.clock().getTime(), revision };
    this.#controller?.enqueue(words.encode(`data: ${JSON.stringify(said)}\n\n`));
  }

  async #lookAgain() {
    this.#again = true;
    if (this.#looking || !this.#controller) return;
    this.#looking = true;
    while (this.#again && !this.#ended) {
      this.#again = false;
      // Without an answer it ends, and the browser asks anew.
      const revision = await few(async () => (this.#ended ? undefined : this.about.look())).catch(() => undefined);
      if (revision === undefined) this.end();
      else if (revision !== this.#sent) this.#say(revision);
    }
    this.#looking = false;
  }

  readonly end = () => {
    if (this.#ended) return;
    this.#ended = true;
    clearInterval(this.#beat);
    clearTimeout(this.#last);
    this.about.signal.removeEventListener("abort", this.end);
    this.#stop();
    this.about.onEnd();
    try {
      this.#controller?.close();
    } catch {
      // The phone closed it before us.
    }
  };
}

/** A stream of a record's revisions for one viewer. @returns undefined when the viewer may not see the record */
export async function openStream(about: Streaming): Promise<ReadableStream<Uint8Array> | undefined> {
  const stream = new Stream(about);
  let opened: ReadableStream<Uint8Array> | undefined;
  try {
    opened = await stream.open();
  } finally {
    if (!opened) stream.end();
  }
  return opened;
}
