import { now } from "@/lib/clock";
import { visitTrusts } from "@/lib/digest/visit-trusts";
import { clearExpiredLimits } from "@/lib/limits/clear-expired";
import { log } from "@/lib/log";
import { boss } from "@/lib/jobs/boss";
import { handle } from "./handlers";
import { job, kinds } from "@/lib/jobs/job";
import { clearUnfinishedUploads } from "@/lib/videos/upload/clear-unfinished";

const TIDY_EVERY_MS = 60 * 60 * 1000;
/** A round is a few minutes late at most. */
const VISIT_EVERY_MS = 5 * 60 * 1000;

/**
 * Takes jobs off the queue in this process until it stops; each is followed by the next at once, and only an empty
 * queue is left alone for two seconds. Any number of processes may work at once.
 */
export async function startWorker(): Promise<void> {
  const queue = await boss(true);
  for (const kind of kinds) {
    const worker = await queue.work(kind, { batchSize: 1, pollingIntervalSeconds: 2 }, async ([taken]) => {
      if (!taken) return;
      queue.notifyWorker(worker);
      const work = job.parse({ kind, ...(taken.data as object) });
      try {
        await handle(work, now());
        log.info({ job: taken.id, kind, trustId: work.trustId }, "job done");
      } catch (error) {
        log.warn({ job: taken.id, kind, trustId: work.trustId, error }, "job failed");
        // The queue keeps what is thrown, so it gets the kind of error and not its words.
        // oxlint-disable-next-line preserve-caught-error
        throw new Error(error instanceof Error ? error.name : "unknown");
      }
    });
  }
  setInterval(() => clearExpiredLimits(new Date()).catch((error: unknown) => log.warn({ error }, "limits not tidied")), TIDY_EVERY_MS).unref();
  setInterval(() => clearUnfinishedUploads(new Date()).catch((error: unknown) => log.warn({ error }, "uploads not cleared")), TIDY_EVERY_MS).unref();
  setInterval(() => visitTrusts(now()).catch((error: unknown) => log.warn({ error }, "trusts not visited")), VISIT_EVERY_MS).unref();
}
