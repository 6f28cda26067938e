import { safePath } from "../safe-path";
import { baseUrl } from "../settings";
import { askNextAuth } from "./next-auth";

/** The way to a provider's own sign-in page, with what the browser has to remember; undefined for one not set up. */
export async function startWithProvider(provider: string, to: unknown): Promise<{ location: string; setCookies: string[] } | undefined> {
  return askNextAuth({ action: "signin", provider, cookies: {}, callbackUrl: baseUrl() + safePath(to) });
}
