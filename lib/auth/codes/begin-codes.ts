import { withTenant } from "@/lib/db/with-tenant";
import type { Limit } from "@/lib/limits/limit";
import type { Viewer } from "@/lib/viewers/viewer";
import { codeLimit } from "../limits";
import { newSecret } from "./one-time-code";
import { spendCode } from "./spend-code";

/**
 * A new secret for the viewer's app. Whoever has codes already shows one of them first, so that a browser left open
 * is not enough to take an account over.
 * @throws Refused when codes are set up and the present code is wrong
 */
export async function beginCodes(viewer: Viewer, code: string, limit: Limit = codeLimit): Promise<string> {
  if (await hasCodes(viewer)) await spendCode(viewer, code, viewer.at, limit);
  return newSecret();
}

/** Whether the viewer signs in with codes. */
export async function hasCodes(viewer: Viewer): Promise<boolean> {
  const { trustId, personId } = viewer;
  const credential = await withTenant(viewer, (db) => db.credential.findUnique({ where: { trustId_personId: { trustId, personId } }, select: { codeConfirmedAt: true } }));
  return Boolean(credential?.codeConfirmedAt);
}
