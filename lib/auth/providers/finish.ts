import { Refused } from "@/lib/errors";
import { safePath } from "../safe-path";
import { baseUrl } from "../settings";
import type { Account } from "../sign-in-address";
import { identityOf } from "./claims";
import { askNextAuth, callbackUrlCookie } from "./next-auth";
import { signInWithProvider } from "./sign-in-with-provider";

export type FromProvider = { accounts: Account[]; to: string };

/**
 * Somebody comes back from a provider.
 * @throws Refused when the provider did not vouch for an address, or nobody here belongs to it
 */
export async function finishWithProvider(provider: string, query: Record<string, string>, cookies: Record<string, string>, at: Date): Promise<FromProvider> {
  const answer = await askNextAuth({ action: "callback", provider, cookies, query });
  const identity = answer?.claims && identityOf(answer.claims);
  if (!identity) throw new Refused("The provider did not say who that is.");
  const back = cookies[callbackUrlCookie()] ?? "";
  return { accounts: await signInWithProvider(identity, at), to: back.startsWith(baseUrl()) ? safePath(back.slice(baseUrl().length)) : "/" };
}
