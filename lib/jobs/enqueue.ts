import { createHash } from "node:crypto";
import type { TenantDb } from "@/lib/db/with-tenant";
import { boss } from "./boss";
import { type Job, job, type Kind } from "./job";

/** Puts a job on the queue in the verb's own transaction: it is done if that commits, and never otherwise. */
export async function enqueue(db: TenantDb, work: Job): Promise<void> {
  const { kind, ...about } = job.parse(work);
  await (await boss()).send(kind, about, { db: inTransaction(db) });
}

/** Puts jobs of one kind on the queue likewise, in one statement however many they are. */
export async function enqueueAll<K extends Kind>(db: TenantDb, kind: K, works: readonly Extract<Job, { kind: K }>[]): Promise<void> {
  if (works.length === 0) return;
  const jobs = works.map((work) => {
    const { kind: _kind, ...data } = job.parse(work);
    return { data };
  });
  await (await boss()).insert(kind, jobs, { db: inTransaction(db) });
}

const inTransaction = (db: TenantDb) => ({
  executeSql: async (text: string, values: unknown[] = []) => ({ rows: await db.$queryRawUnsafe<Record<string, unknown>[]>(text, ...values) }),
});

/**
 * Puts jobs of one kind on the queue in one statement, but for those that were put there for the same occasion before, by whichever process; the same
 * work for the same occasion is put there once, however often it is named.
 */
export async function enqueueOnce<K extends Kind>(kind: K, works: readonly { work: Omit<Extract<Job, { kind: K }>, "kind">; occasion: string }[]): Promise<void> {
  if (works.length === 0) return;
  const jobs = new Map<string, { id: string; data: object }>();
  for (const { work, occasion } of works) {
    const { kind: _kind, ...data } = job.parse({ ...work, kind });
    const id = idOf([kind, data, occasion]);
    jobs.set(id, { id, data });
  }
  // The queue refuses a whole list in which one id stands twice.
  await (await boss()).insert(kind, [...jobs.values()]);
}

/** The same id for the same words, in the shape of a UUID. */
function idOf(words: unknown): string {
  const hex = createHash("sha256").update(JSON.stringify(words)).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
