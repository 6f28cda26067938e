import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { isSecure, sessionSecret } from "./settings";

/** All that a session says: who it was, and which version of their access it began with. Nothing else leaves the database. */
export const sessionClaims = z.object({ trustId: z.uuid(), personId: z.uuid(), sessionVersion: z.number().int() });
export type SessionClaims = z.infer<typeof sessionClaims>;

/** A fortnight: a principal checks in every Friday and is not asked for a password each time. Access ends sooner by its version. */
export const SESSION_SECONDS = 14 * 24 * 60 * 60;

/** A long working day, for those who arrange access or read across all schools: they come in with a code each morning. */
export const PRIVILEGED_SECONDS = 12 * 60 * 60;

/** One cookie; `__Host-` binds it to this host and to https. */
export const sessionCookie = () => ({
  name: isSecure() ? "__Host-braid-session" : "braid-session",
  options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure: isSecure() },
});

/** The session as a sealed token. */
export function sealSession(claims: SessionClaims, seconds = SESSION_SECONDS): Promise<string> {
  return encode({ token: sessionClaims.parse(claims), secret: sessionSecret(), maxAge: seconds });
}

/** What a token says; undefined when it is old, foreign or was tampered with. */
export async function openSession(token: string | undefined): Promise<SessionClaims | undefined> {
  if (!token) return undefined;
  const said = await decode({ token, secret: sessionSecret() }).catch(() => null);
  return sessionClaims.safeParse(said).data;
}
