import type { TenantDb } from "@/lib/db/with-tenant";

/** Of how many people something is so: in all, or at a school or in a job of the day they met. A multiple of five; of fewer than five there is nothing. */
export type CoachingReach = { what: "triads" | "across" | "sets"; by: "school" | "job" | null; name: string | null; people: number };

/** How many people met in coaching triads and action-learning sets, for trust executives; never who. One statement. */
export const readCoachingReach = (db: TenantDb): Promise<CoachingReach[]> => db.$queryRaw<CoachingReach[]>`SELECT what, by, name, people FROM coaching_reach()`;
