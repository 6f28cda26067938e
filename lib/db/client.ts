import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

const shared = globalThis as { braidPrisma?: PrismaClient };

/** The one connection pool of this process, as the application's role. Only lib/db speaks to it directly. */
export function prisma(): PrismaClient {
  shared.braidPrisma ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 10 }),
  });
  return shared.braidPrisma;
}

/** Closes the pool, so that a command or a test can end. */
export async function disconnect(): Promise<void> {
  await shared.braidPrisma?.$disconnect();
  shared.braidPrisma = undefined;
}
