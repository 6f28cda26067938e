import { readEnvironment } from "@/lib/env";
import { log } from "@/lib/log";
import { startWorker } from "./worker";

/** Long enough for a database that is being restarted. */
const TRY_AGAIN_MS = 15_000;

/** With BRAID_WORKERS=web, or left out in a demo and in development, the web process does the jobs as well. */
export function workBesideTheWeb(): void {
  const { BRAID_WORKERS, BRAID_DEMO, NODE_ENV } = readEnvironment();
  const works = BRAID_WORKERS ?? (BRAID_DEMO || NODE_ENV === "development" ? "web" : "apart");
  if (works === "web") start();
}

function start(): void {
  startWorker().catch((error: unknown) => {
    log.error({ error }, "the worker did not start; it tries again");
    setTimeout(start, TRY_AGAIN_MS).unref();
  });
}
