import { unseal } from "@/lib/confidentiality/seal";
import { londonDay } from "@/lib/clock";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { forget, type Limit, spend } from "@/lib/limits/limit";
import { z } from "zod";
import { codeLimit } from "../limits";
import type { Account } from "../sign-in-address";
import { stepOf } from "./one-time-code";

export const WRONG_CODE = "That code is not right, or it was used already. Wait for the next one and try again.";
export const TOO_MANY_CODES = "Too many codes were wrong. Wait a quarter of an hour, then sign in again.";

/**
 * Takes the account's one-time code; each works once, and none older than the last.
 * @throws Refused when it is wrong, was used, or was tried too often
 */
export async function spendCode(account: Account, code: string, at: Date, limit: Limit = codeLimit): Promise<void> {
  const { trustId, personId } = account;
  const key = `${trustId} ${personId}`;
  if (!(await spend(limit, key))) throw new Refused(TOO_MANY_CODES, "code");
  const taken = await withTenant({ trustId, personId, today: londonDay(at) }, async (db) => {
    const credential = await db.credential.findUnique({ where: { trustId_personId: { trustId, personId } } });
    if (!credential?.sealedCodeSecret || !credential.codeConfirmedAt) return 0;
    const secret = z.string().parse(await unseal(db, trustId, { table: "credential", row: personId }, credential.sealedCodeSecret));
    const step = stepOf(secret, code, at);
    if (step === undefined) return 0;
    return db.$executeRaw`
      UPDATE credential SET "lastCodeStep" = ${step}
      WHERE "trustId" = ${trustId}::uuid AND "personId" = ${personId}::uuid AND coalesce("lastCodeStep", 0) < ${step}`;
  });
  if (taken === 0) throw new Refused(WRONG_CODE, "code");
  await forget(limit, key);
}
