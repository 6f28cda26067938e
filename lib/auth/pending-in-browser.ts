import { cookies } from "next/headers";
import { openPending, pendingCookie, type PendingSignIn, sealPending } from "./pending";

export async function readPending(): Promise<PendingSignIn | undefined> {
  return openPending((await cookies()).get(pendingCookie().name)?.value);
}

/** Only from a server action or a route. */
export async function keepPending(pending: PendingSignIn): Promise<void> {
  const { name, options } = pendingCookie();
  (await cookies()).set(name, await sealPending(pending), options);
}

export async function dropPending(): Promise<void> {
  const { name, options } = pendingCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
