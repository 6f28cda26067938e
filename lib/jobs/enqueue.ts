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

/** Puts a job on the queue unless the same job of the same occasion was put there before, by whichever process. */
export async function enqueueOnce(work: Job, occasion: string): Promise<void> {
  const { kind, ...about } = job.parse(work);
  const hex = createHash("sha256").update(JSON.stringify([kind, about, occasion])).digest("hex");
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  await (await boss()).send(kind, about, { id });
}
