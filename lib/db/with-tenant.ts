import { z } from "zod";
import { prisma } from "./client";
import type { Prisma } from "./generated/client";
import { inTheRulesWords } from "./rules";

/** Who asks: the database shows this person's rows of this trust, as of this day, and no others. */
export type Asker = { trustId: string; personId: string | null; today: string };

/** The client that lives as long as one tenant transaction. */
export type TenantDb = Prisma.TransactionClient;

const asker = z.object({ trustId: z.uuid(), personId: z.uuid().nullable(), today: z.iso.date() });

/**
 * Runs `work` in one transaction in which the database knows who asks.
 * Settings are local to the transaction, so a pooled connection carries nobody over.
 * @throws the domain's own errors where a rule in the database said no (see `rules.ts`)
 */
export async function withTenant<T>(who: Asker, work: (db: TenantDb) => Promise<T>): Promise<T> {
  const { trustId, personId, today } = asker.parse({ trustId: who.trustId, personId: who.personId, today: who.today });
  try {
    return await prisma().$transaction(
      async (db) => {
        await db.$executeRaw`SELECT set_config('app.trust_id', ${trustId}, true), set_config('app.person_id', ${personId ?? ""}, true), set_config('app.today', ${today}, true)`;
        return await work(db);
      },
      { maxWait: 10_000, timeout: 60_000 },
    );
  } catch (error) {
    throw inTheRulesWords(error);
  }
}
