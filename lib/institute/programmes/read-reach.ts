import type { TenantDb } from "@/lib/db/with-tenant";

/** People is a multiple of five. Of a school or a job with fewer than five there is nothing. */
export type Reach = { by: "school" | "job"; name: string; people: number };

/** How many people have taken part, by school and by job; never who. One statement. */
export const readReach = (db: TenantDb): Promise<Reach[]> => db.$queryRaw<Reach[]>`SELECT by, name, people FROM programme_reach()`;
