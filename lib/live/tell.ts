import type { TenantDb } from "@/lib/db/with-tenant";
import { CHANNEL, note, type Note } from "./note";

/** Tells every process that a record changed, in the verb's own transaction: they hear it if that commits, and never otherwise. */
export async function tell(db: TenantDb, change: Note): Promise<void> {
  await db.$executeRaw`SELECT pg_notify(${CHANNEL}, ${JSON.stringify(note.parse(change))})`;
}
