import { cookies } from "next/headers";
import { now } from "@/lib/clock";
import { findViewer } from "@/lib/viewers/find-viewer";
import { needsCodes } from "./codes/policy";
import { openSession, PRIVILEGED_SECONDS, sealSession, sessionCookie, SESSION_SECONDS, type SessionClaims } from "./session";

/** The session that this request carries; whether it still holds is for `currentViewer` to say. */
export async function readSession(): Promise<SessionClaims | undefined> {
  return openSession((await cookies()).get(sessionCookie().name)?.value);
}

/** Gives the browser its session. Only from a server action or a route. */
export async function beginSession(claims: SessionClaims): Promise<void> {
  const { name, options } = sessionCookie();
  const person = await findViewer(claims, now());
  const seconds = person && needsCodes(person) ? PRIVILEGED_SECONDS : SESSION_SECONDS;
  (await cookies()).set(name, await sealSession(claims, seconds), { ...options, maxAge: seconds });
}

/** Takes the session out of the browser. */
export async function endSession(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
