import { PgBoss } from "pg-boss";
import { log } from "@/lib/log";
import { type Kind, kinds } from "./job";

const shared = globalThis as { braidBoss?: Promise<PgBoss> };

/** Mail servers rest now and then: seven tries over about two hours, further apart each time. */
const RETRY = { retryLimit: 7, retryDelay: 60, retryBackoff: true, expireInSeconds: 15 * 60 };

/** A film takes its time, and what fails on our side fails again soon: two more tries, two and a quarter hours for each. */
const FILMS = { retryLimit: 3, retryDelay: 30, retryBackoff: true, expireInSeconds: 135 * 60 };

/** How often queues are looked over for jobs whose worker went away; with their heartbeat and the wait before the next try within the minute. */
const LOOK_OVER_SECONDS = 20;

/** Somebody looks at the page meanwhile: what goes wrong is said there at once, and one whose worker went away is taken up within a minute. */
const WATCHED = { retryLimit: 3, retryDelay: 5, retryBackoff: false, expireInSeconds: 15 * 60, heartbeatSeconds: 20 };

const optionsOf: Record<Kind, object> = { invitation: RETRY, "password-reset": RETRY, digest: RETRY, dates: RETRY, round: RETRY, film: FILMS, figures: WATCHED, release: WATCHED };

/**
 * The queue of this process. Its tables were installed by the migrating owner; here nothing is defined.
 * @param works whether this process also tidies the queue, as workers do
 */
export function boss(works = false): Promise<PgBoss> {
  shared.braidBoss ??= start(works).catch((error: unknown) => {
    // The next one to ask tries again.
    shared.braidBoss = undefined;
    throw error;
  });
  return shared.braidBoss;
}

async function start(works: boolean): Promise<PgBoss> {
  const queue = new PgBoss({
    connectionString: process.env.DATABASE_URL,
    migrate: false,
    createSchema: false,
    schedule: false,
    supervise: works,
    superviseIntervalSeconds: LOOK_OVER_SECONDS,
    monitorIntervalSeconds: LOOK_OVER_SECONDS,
    reindex: false,
    monitorVacuum: false,
    max: 2,
  });
  queue.on("error", (error) => log.error({ error }, "job queue"));
  await queue.start();
  for (const kind of kinds) {
    await queue.createQueue(kind, optionsOf[kind]);
    // A queue of an earlier version takes on what this one says.
    if (works) await queue.updateQueue(kind, optionsOf[kind]);
  }
  return queue;
}

/** Lets running jobs end, then closes the queue. */
export async function stopBoss(): Promise<void> {
  const queue = await shared.braidBoss;
  shared.braidBoss = undefined;
  await queue?.stop({ graceful: true, timeout: 10_000 });
}
