import type { TenantDb } from "@/lib/db/with-tenant";
import { defaultRules } from "./default-rules";

export type Rules = { number: number; rules: readonly string[]; publishedAt: Date | null };

/** The ground rules that hold today: the trust's latest version, or Braid's own words as version 0. One statement. */
export async function readRules(db: TenantDb, trustId: string): Promise<Rules> {
  const latest = await db.groundRules.findFirst({ where: { trustId }, orderBy: { number: "desc" } });
  return latest ? { number: latest.number, rules: latest.rules, publishedAt: latest.publishedAt } : { number: 0, rules: defaultRules, publishedAt: null };
}
