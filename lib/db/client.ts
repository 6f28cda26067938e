import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";
import { nameOfStatement } from "./statement-names";

const shared = globalThis as { braidPrisma?: PrismaClient };

/** Whether what the connection string points at remembers prepared statements: a pooler before PgBouncer 1.21 does not. */
const keepsStatements = () => process.env.DATABASE_STATEMENTS !== "unnamed";

/** The one connection pool of this process, as the application's role. Only lib/db speaks to it directly. */
export function prisma(): PrismaClient {
  shared.braidPrisma ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 10, maxLifetimeSeconds: 3600 }, keepsStatements() ? { statementNameGenerator: nameOfStatement } : {}),
  });
  return shared.braidPrisma;
}

/** Closes the pool, so that a command or a test can end. */
export async function disconnect(): Promise<void> {
  await shared.braidPrisma?.$disconnect();
  shared.braidPrisma = undefined;
}
