import type { TenantDb } from "@/lib/db/with-tenant";

/** How many people have coached, in fives; and of how many of them the roles are even. Nothing under five. */
export type RoleBalance = { people: number | null; even: number | null };

/** How even the roles of triads are, for coordinators and trust executives; empty for anybody else. One statement. */
export async function readRoleBalance(db: TenantDb): Promise<RoleBalance> {
  const [balance] = await db.$queryRaw<RoleBalance[]>`SELECT people, even FROM triad_role_balance()`;
  return balance ?? { people: null, even: null };
}
