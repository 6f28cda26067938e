import { prisma } from "@/lib/db/client";

/** Drops counters that ran out. @returns how many */
export function clearExpiredLimits(at: Date): Promise<number> {
  return prisma().$executeRaw`DELETE FROM rate_limit WHERE expire < ${BigInt(at.getTime())}`;
}
