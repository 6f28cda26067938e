import { setTimeout as sleep } from "node:timers/promises";
import { Listener } from "./listener";
import type { Subject } from "./note";

/** What a subscriber hears: a number; that it should look for itself, since something may have been missed; that nobody listens any more. */
export type Heard = { revision: number } | "look" | "end";
export type Ear = (heard: Heard) => void;

/** So long a lost connection to the database may take to come back before subscribers are sent away to ask for themselves. */
const LOST_FOR_MS = 15_000;
const PATIENCE_MS = 3_000;

const keyOf = ({ trustId, subjectId }: Subject) => `${trustId} ${subjectId}`;

/** Who in this process waits for what, over one listening connection. It holds nothing that another process, or the same one started anew, would miss. */
class Hub {
  readonly #ears = new Map<string, Set<Ear>>();
  #lostAt: NodeJS.Timeout | undefined;
  listening = false;
  readonly #listener: Listener;

  constructor(url: string | undefined) {
    this.#listener = new Listener(url, {
      note: ({ revision, ...subject }) => this.#ears.get(keyOf(subject))?.forEach((ear) => ear({ revision })),
      listening: () => {
        clearTimeout(this.#lostAt);
        this.listening = true;
        this.#everybody("look");
      },
      lost: () => {
        if (!this.listening) return;
        this.listening = false;
        this.#lostAt = setTimeout(() => this.#everybody("end"), LOST_FOR_MS).unref();
      },
    });
  }

  #everybody(heard: Heard) {
    for (const ears of this.#ears.values()) for (const ear of ears) ear(heard);
  }

  add(subject: Subject, ear: Ear): () => void {
    const key = keyOf(subject);
    const ears = this.#ears.get(key) ?? new Set();
    this.#ears.set(key, ears.add(ear));
    return () => {
      ears.delete(ear);
      if (ears.size === 0 && this.#ears.get(key) === ears) this.#ears.delete(key);
    };
  }

  get count() {
    return [...this.#ears.values()].reduce((sum, { size }) => sum + size, 0);
  }

  async close() {
    this.listening = false;
    clearTimeout(this.#lostAt);
    this.#everybody("end");
    await this.#listener.close();
  }
}

const shared = globalThis as { braidLive?: Hub };
const closeForGood = () => void shared.braidLive?.close();

function open(): Hub {
  // Streams would keep a server waiting for their end that was told to stop.
  process.once("SIGTERM", closeForGood).once("SIGINT", closeForGood);
  return new Hub(process.env.LIVE_DATABASE_URL || process.env.DATABASE_URL);
}

/** Hears of every change of a record from now on, by whichever process made it. @returns how to stop hearing */
export function subscribe(subject: Subject, ear: Ear): () => void {
  shared.braidLive ??= open();
  return shared.braidLive.add(subject, ear);
}

/** Whether changes reach this process; gives a connection that is just being made a moment. */
export async function isListening(): Promise<boolean> {
  const until = Date.now() + PATIENCE_MS;
  while (shared.braidLive?.listening === false && Date.now() < until) await sleep(100);
  return shared.braidLive?.listening === true;
}

/** How many wait in this process. */
export function countSubscribers(): number {
  return shared.braidLive?.count ?? 0;
}

/** Sends all subscribers away and closes the connection. */
export async function stopLive(): Promise<void> {
  const hub = shared.braidLive;
  process.off("SIGTERM", closeForGood).off("SIGINT", closeForGood);
  shared.braidLive = undefined;
  await hub?.close();
}
