import type { TenantDb } from "@/lib/db/with-tenant";

/**
 * Of a statement by its wording and place, counted from 1: of at least how many people who answered both times it holds more at the end.
 * Both are multiples of five; `higher` is null while it is fewer than five, or cannot be said without saying it of everybody.
 */
export type Counted = { wording: number; place: number; people: number; higher: number | null };

/** A programme's counts over all of its cohorts; empty while fewer than five people have answered both times. One statement. */
export const readCounts = (db: TenantDb, programmeId: string): Promise<Counted[]> => db.$queryRaw<Counted[]>`SELECT wording, place, people, higher FROM self_assessment_counts(${programmeId}::uuid)`;
