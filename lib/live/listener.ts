import { Client } from "pg";
import { log } from "@/lib/log";
import { CHANNELS, type Note, readNote } from "./note";

export type Hearer = {
  note: (heard: Note) => void;
  /** It listens, for the first time or again; what was told before that was not heard. */
  listening: () => void;
  lost: () => void;
};

/** A connection that a firewall dropped without a word is found out by asking it something. */
const ASK_EVERY_MS = 30_000;
const PATIENCE_MS = 5_000;
const [FIRST_MS, LONGEST_MS] = [250, 10_000];

/** One connection to PostgreSQL that only listens. Whenever it breaks it is made anew, at growing distances, until closed. */
export class Listener {
  #client: Client | undefined;
  #again: NodeJS.Timeout | undefined;
  #asking: NodeJS.Timeout | undefined;
  #failures = 0;
  #closed = false;

  constructor(
    private readonly url: string | undefined,
    private readonly hearer: Hearer,
  ) {
    void this.#connect();
  }

  async #connect() {
    const client = new Client({ connectionString: this.url, application_name: "braid live", keepAlive: true, connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS });
    this.#client = client;
    client.on("error", () => this.#lose(client));
    client.on("end", () => this.#lose(client));
    client.on("notification", ({ payload }) => {
      const heard = readNote(payload);
      if (heard) this.hearer.note(heard);
    });
    try {
      await client.connect();
      for (const channel of CHANNELS) await client.query(`LISTEN ${channel}`);
    } catch (error) {
      log.warn({ error }, "live: no connection");
      this.#lose(client);
      return;
    }
    if (this.#client !== client) return;
    this.#failures = 0;
    this.#asking = setInterval(() => client.query("SELECT 1").catch(() => this.#lose(client)), ASK_EVERY_MS).unref();
    this.hearer.listening();
  }

  #lose(client: Client) {
    if (this.#client !== client) return;
    this.#forget();
    if (this.#closed) return;
    this.hearer.lost();
    const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** this.#failures++);
    this.#again = setTimeout(() => void this.#connect(), wait * (0.5 + Math.random() / 2));
  }

  /** Lets go of the connection, whatever state it is in. */
  #forget() {
    clearInterval(this.#asking);
    const gone = this.#client;
    this.#client = undefined;
    return gone?.end().catch(() => {});
  }

  /** Ends the connection for good. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#again);
    await this.#forget();
  }
}
