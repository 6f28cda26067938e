import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataFolder } from "@/lib/commands/data-folder";
import { claimPort } from "@/lib/commands/postgres/free-port";
import { startApp } from "@/lib/commands/start-app";
import type { TestDatabase } from "@/lib/commands/test-databases";
import { openTrial } from "@/lib/commands/trial";
import { TEST_ENVIRONMENT } from "@/tests/support/environment";
import { buildIfNeeded } from "@/tests/support/served-app";
import { MOMENT } from "./moment";

export type Served = { url: string; files: string; memory: () => number; processor: () => number; stop: () => Promise<void> };

/** The built product on one of the bench's databases, at the bench's moment, in a process of its own. */
export async function serve(name: string, urls: TestDatabase): Promise<Served> {
  await buildIfNeeded();
  const place = mkdtempSync(join(tmpdir(), "braid-bench-"));
  const trial = openTrial();
  writeFileSync(join(place, "clock"), MOMENT);
  const port = (await claimPort(0)) ?? 0;
  const env = {
    ...TEST_ENVIRONMENT, ...urls, ...trial.settings,
    NEXTAUTH_URL: `http://localhost:${port}`, SMTP_URL: "smtp://localhost:1", MAIL_FROM: "Braid <braid@example.org>",
    FILES_DIR: join(place, "files"), BRAID_CLOCK: join(place, "clock"),
  };
  mkdirSync(join(dataFolder(), "test"), { recursive: true });
  const log = openSync(join(dataFolder(), "test", `${name}-server.log`), "w");
  const app = await startApp({ mode: "start", port, env, output: log });
  closeSync(log);
  return {
    url: app.url,
    /** The folder of its films. */
    files: env.FILES_DIR,
    /** Megabytes that the process holds. */
    memory: () => Number(execFileSync("ps", ["-o", "rss=", "-p", String(app.pid)]).toString()) / 1024,
    /** Seconds of processor that it has used so far, as Linux counts them, in hundredths. */
    processor: () => {
      const [user, system] = readFileSync(`/proc/${app.pid}/stat`, "utf8").split(") ")[1]?.split(" ").slice(11, 13) ?? [];
      return (Number(user) + Number(system)) / 100;
    },
    stop: async () => {
      await app.stop();
      trial.close();
      rmSync(place, { recursive: true, force: true });
    },
  };
}
