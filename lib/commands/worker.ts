import { stopBoss } from "@/lib/jobs/boss";
import { startWorker } from "@/lib/worker/worker";
import { log } from "@/lib/log";
import { refuseBadEnvironment } from "@/lib/refuse-bad-environment";

/** `npm run worker`: does jobs beside the web processes until it is told to stop. */
refuseBadEnvironment();
await startWorker();
log.info("worker started");

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await stopBoss();
    process.exit(0);
  });
}
