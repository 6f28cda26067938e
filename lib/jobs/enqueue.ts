import type { TenantDb } from "@/lib/db/with-tenant";
import { boss } from "./boss";
import { type Job, job } from "./job";

/** Puts a job on the queue in the verb's own transaction: it is done if that commits, and never otherwise. */
export async function enqueue(db: TenantDb, work: Job): Promise<void> {
  const { kind, ...about } = job.parse(work);
  const inTransaction = {
    executeSql: async (text: string, values: unknown[] = []) => ({ rows: await db.$queryRawUnsafe<Record<string, unknown>[]>(text, ...values) }),
  };
  await (await boss()).send(kind, about, { db: inTransaction });
}
