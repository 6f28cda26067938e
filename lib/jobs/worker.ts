import { now } from "@/lib/clock";
import { clearExpiredLimits } from "@/lib/limits/clear-expired";
import { log } from "@/lib/log";
import { boss } from "./boss";
import { handlers } from "./handlers";
import { job, kinds } from "./job";

const TIDY_EVERY_MS = 60 * 60 * 1000;

/** Takes jobs off the queue in this process until it stops. Any number of processes may work at once. */
export async function startWorker(): Promise<void> {
  const queue = await boss(true);
  for (const kind of kinds) {
    await queue.work(kind, { batchSize: 1, pollingIntervalSeconds: 2 }, async ([taken]) => {
      if (!taken) return;
      const about = job.omit({ kind: true }).parse(taken.data);
      try {
        await handlers[kind](about, now());
        log.info({ job: taken.id, kind, trustId: about.trustId }, "job done");
      } catch (error) {
        log.warn({ job: taken.id, kind, trustId: about.trustId, error }, "job failed");
        // The queue keeps what is thrown, so it gets the kind of error and not its words.
        // oxlint-disable-next-line preserve-caught-error
        throw new Error(error instanceof Error ? error.name : "unknown");
      }
    });
  }
  setInterval(() => clearExpiredLimits(new Date()).catch((error: unknown) => log.warn({ error }, "limits not tidied")), TIDY_EVERY_MS).unref();
}
