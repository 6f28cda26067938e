import type { Said } from "@/lib/live/stream";

export type Connection = "connecting" | "connected" | "trying" | "closed";
type Hearer = { said: (said: Said) => void; connection: (state: Connection) => void };

/** The server says something every twenty seconds; a phone that hears nothing for twice as long has lost it without knowing. */
const SILENT_MS = 45_000;
/** A proxy that holds events back never lets the first one through. */
const FIRST_MS = 8_000;
const ANSWER_MS = 8_000;
const [SOON_MS, SELDOM_MS] = [800, 10_000];

/**
 * A page's link to what it shows: a stream of events, and where that cannot be had, a question every few seconds. It takes
 * up again by itself whatever breaks, rests while nobody looks at the page, and stops for good when there is nothing to hear.
 */
export class LiveLink {
  #source: EventSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #over = false;

  constructor(
    private readonly address: string,
    private readonly hearer: Hearer,
  ) {
    document.addEventListener("visibilitychange", this.#seen);
    window.addEventListener("online", this.#online);
    window.addEventListener("offline", this.#offline);
    if (!document.hidden) this.#listen();
  }

  readonly #seen = () => (document.hidden ? this.#rest() : this.#online());
  readonly #online = () => {
    this.#failures = 0;
    if (!document.hidden) void this.#ask();
  };
  readonly #offline = () => this.#lose();

  #listen() {
    if (this.#over) return;
    this.#source?.close();
    const source = new EventSource(this.address);
    this.#source = source;
    this.#waitFor(FIRST_MS);
    source.addEventListener("message", ({ data }: MessageEvent<string>) => {
      if (this.#source !== source) return;
      this.#failures = 0;
      this.#waitFor(SILENT_MS);
      this.#hear(JSON.parse(data) as Said);
    });
    source.addEventListener("error", () => this.#source === source && this.#lose());
  }

  #waitFor(milliseconds: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#lose(), milliseconds);
  }

  #hear(said: Said) {
    this.hearer.connection("connected");
    this.hearer.said(said);
  }

  /** Nothing comes any more: it asks in a moment, a little later each time and never all phones at once. */
  #lose() {
    this.#rest();
    // Where events never come through, asking now and again is the connection.
    if (this.#failures < 2 || !navigator.onLine) this.hearer.connection("trying");
    const wait = Math.min(SELDOM_MS, SOON_MS * 2 ** this.#failures++) * (0.5 + Math.random() / 2);
    this.#timer = setTimeout(() => void this.#ask(), wait);
  }

  async #ask() {
    this.#rest();
    if (this.#over) return;
    try {
      const answer = await fetch(this.address, { headers: { accept: "application/json" }, cache: "no-store", signal: AbortSignal.timeout(ANSWER_MS) });
      if (this.#over || document.hidden) return;
      if (answer.status === 404) return this.#end();
      if (!answer.ok) throw new Error("no answer");
      this.#hear((await answer.json()) as Said);
      this.#listen();
    } catch {
      if (this.#over || document.hidden) return;
      this.#failures = Math.max(this.#failures, 1);
      this.hearer.connection("trying");
      this.#lose();
    }
  }

  #rest() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  }

  #end() {
    this.hearer.connection("closed");
    this.close();
  }

  close() {
    this.#over = true;
    this.#rest();
    document.removeEventListener("visibilitychange", this.#seen);
    window.removeEventListener("online", this.#online);
    window.removeEventListener("offline", this.#offline);
  }
}
