import { datesChanged } from "@/lib/calendar/dates-changed";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { reviewReaders } from "../review-readers";

/** That whoever reads the reviews of these schools may have another date: each is told once. */
export async function readersDatesChanged(db: TenantDb, viewer: Viewer, schoolIds: readonly string[]): Promise<void> {
  const readers = new Set<string>();
  for (const schoolId of new Set(schoolIds)) for (const { id } of await reviewReaders(db, viewer, schoolId)) readers.add(id);
  await datesChanged(db, viewer.trustId, readers);
}
