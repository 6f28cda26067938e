import type { TestDatabase } from "@/lib/commands/test-databases";
import type { Size } from "../fill/fill";
import { keyOf } from "../fill/fill";
import { type Cast, castOf } from "./people";
import { serve, type Served } from "./serve";

export type Filled = { name: string; urls: TestDatabase };

/** What the figures are taken from: a large and a small database, each served when somebody first asks for it. */
export class Bench {
  private readonly running = new Map<Filled, Served>();
  constructor(readonly size: Size, readonly large: Filled, readonly small: Filled, readonly isLocalServer: boolean) {}

  /** Trust 1, which has five schools in both. */
  firstTrust(of: Filled): Promise<Cast> {
    return castOf(of.urls.ADMIN_DATABASE_URL, keyOf("trust", 1));
  }

  async served(database: Filled): Promise<Served> {
    const running = this.running.get(database) ?? (await serve(database.name, database.urls));
    this.running.set(database, running);
    return running;
  }

  /** Ends what is served; whoever asks next gets a fresh process with fresh connections. */
  async endServed() {
    for (const [database, served] of this.running) {
      this.running.delete(database);
      await served.stop();
    }
  }
}
