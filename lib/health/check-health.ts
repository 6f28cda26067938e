import { prisma } from "@/lib/db/client";

const PATIENCE_MS = 2000;

/** Whether this process can answer people: the database is within reach. Says no more than yes or no. */
export async function isHealthy(): Promise<boolean> {
  const impatience = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS).unref();
  });
  const reached = prisma().$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([reached, impatience]);
}
