import { readEnvironment } from "@/lib/env";
import { log } from "@/lib/log";
import { startWorker } from "./worker";

/** With BRAID_WORKERS=web, or left out in a demo and in development, the web process does the jobs as well. */
export function workBesideTheWeb(): void {
  const { BRAID_WORKERS, BRAID_DEMO, NODE_ENV } = readEnvironment();
  const works = BRAID_WORKERS ?? (BRAID_DEMO || NODE_ENV === "development" ? "web" : "apart");
  if (works === "web") startWorker().catch((error: unknown) => log.error({ error }, "the worker did not start"));
}
