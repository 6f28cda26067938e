import type { TenantDb } from "@/lib/db/with-tenant";

export const sides = ["school", "trust"] as const;
/** Who looks: the school's own leaders, or its trust lead and the executives. */
export type Side = (typeof sides)[number];

export type Standing = { side: Side | null; reads: boolean };

/** Which side the asker looks at a school from, if any, and whether they read its reviews. */
export async function standingAt(db: TenantDb, schoolId: string): Promise<Standing> {
  const [row] = await db.$queryRaw<Standing[]>`
    SELECT CASE WHEN ${schoolId}::uuid = ANY (app_leadership_schools()) THEN 'school' WHEN ${schoolId}::uuid = ANY (app_trust_side_schools()) THEN 'trust' END AS side,
      ${schoolId}::uuid = ANY (app_review_schools()) AS reads`;
  return row ?? { side: null, reads: false };
}
