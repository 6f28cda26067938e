import { recordEvent } from "@/lib/audit/record-event";
import { seal } from "@/lib/confidentiality/seal";
import { londonDay } from "@/lib/clock";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { forget, type Limit, spend } from "@/lib/limits/limit";
import { codeLimit } from "../limits";
import type { Account } from "../sign-in-address";
import { stepOf } from "./one-time-code";
import { TOO_MANY_CODES, WRONG_CODE } from "./spend-code";

/**
 * Keeps a secret once its owner has shown that their app makes its codes; that code is spent with it.
 * A secret that was confirmed before gives way only to its signed-in owner (`replaces`).
 * @throws Refused when the code is wrong or codes are there already
 */
export async function confirmCodes(account: Account, secret: string, code: string, at: Date, replaces = false, limit: Limit = codeLimit): Promise<void> {
  const { trustId, personId } = account;
  const key = `${trustId} ${personId}`;
  if (!(await spend(limit, key))) throw new Refused(TOO_MANY_CODES, "code");
  const step = stepOf(secret, code, at);
  if (step === undefined) throw new Refused(WRONG_CODE, "code");
  await withTenant({ trustId, personId, today: londonDay(at) }, async (db) => {
    const before = await db.credential.findUnique({ where: { trustId_personId: { trustId, personId } } });
    if (before?.codeConfirmedAt && !replaces) throw new Refused("Codes are set up for this account already. Sign in with one of them.", "code");
    const codes = { sealedCodeSecret: await seal(db, trustId, { table: "credential", row: personId }, secret), codeConfirmedAt: at, lastCodeStep: step };
    await db.credential.upsert({ where: { trustId_personId: { trustId, personId } }, create: { trustId, personId, ...codes }, update: codes });
    await recordEvent(db, { trustId, personId, at }, "codes.set-up", { subjectId: personId, ownerId: personId });
  });
  await forget(limit, key);
}
