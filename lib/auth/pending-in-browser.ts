import { cookies } from "next/headers";
import { openPending, pendingCookie, type PendingSignIn, sealPending } from "./pending";

/** The sign-in that this browser has begun and not ended; undefined when there is none. */
export async function readPending(): Promise<PendingSignIn | undefined> {
  return openPending((await cookies()).get(pendingCookie().name)?.value);
}

/** Only from a server action or a route. */
export async function keepPending(pending: PendingSignIn): Promise<void> {
  const { name, options } = pendingCookie();
  (await cookies()).set(name, await sealPending(pending), options);
}

/** Forgets the begun sign-in. Only from a server action or a route. */
export async function dropPending(): Promise<void> {
  const { name, options } = pendingCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
