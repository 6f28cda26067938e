import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { isSecure, sessionSecret } from "./settings";

/** Between the right password and the session: whose accounts it opened, where they were going, and codes being set up. */
const pendingSignIn = z.object({
  accounts: z.array(z.object({ trustId: z.uuid(), personId: z.uuid() })).min(1),
  to: z.string(),
  by: z.enum(["password", "provider"]),
  secret: z.string().optional(),
});
export type PendingSignIn = z.infer<typeof pendingSignIn>;

/** Time to find the phone and its app. */
export const PENDING_SECONDS = 10 * 60;

/** Another key than a session's, so that neither can stand for the other. */
const salt = "braid pending sign-in";

/** The cookie of a begun sign-in, bound to this host and to https as the session's is. */
export const pendingCookie = () => ({
  name: isSecure() ? "__Host-braid-pending" : "braid-pending",
  options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure: isSecure(), maxAge: PENDING_SECONDS },
});

/** The begun sign-in as a sealed token. */
export function sealPending(pending: PendingSignIn): Promise<string> {
  return encode({ token: pendingSignIn.parse(pending), secret: sessionSecret(), salt, maxAge: PENDING_SECONDS });
}

/** @returns undefined when it is old, foreign or was tampered with */
export async function openPending(token: string | undefined): Promise<PendingSignIn | undefined> {
  if (!token) return undefined;
  return pendingSignIn.safeParse(await decode({ token, secret: sessionSecret(), salt }).catch(() => null)).data;
}
