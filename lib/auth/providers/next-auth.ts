import { createHash, randomBytes } from "node:crypto";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type AuthOptions } from "next-auth";
import { log } from "@/lib/log";
import { isSecure, sessionSecret } from "../settings";
import { type Claims, claims } from "./claims";
import { providerConfig } from "./providers";

type Asked = { action: "signin" | "callback"; provider: string; cookies: Record<string, string>; query?: Record<string, string>; callbackUrl?: string };
export type Answered = { location: string; setCookies: string[]; claims: Claims | undefined };

/** Where next-auth leads when the provider did not do its part. */
const failed = "/sign-in?provider";

/**
 * One step of signing in elsewhere, by next-auth. It keeps its checks in short-lived cookies and is given no say over
 * sessions: it answers with what the provider said, and we decide who that is.
 */
export async function askNextAuth({ action, provider, cookies, query = {}, callbackUrl }: Asked): Promise<Answered | undefined> {
  const config = providerConfig(provider);
  if (!config) return undefined;
  let said: Claims | undefined;
  const options: AuthOptions = {
    providers: [config],
    secret: sessionSecret(),
    useSecureCookies: isSecure(),
    pages: { signIn: failed, error: failed },
    logger: { error: (code) => log.warn({ code }, "sign-in elsewhere"), warn: () => undefined, debug: () => undefined },
    callbacks: {
      signIn: ({ profile }) => {
        said = claims.safeParse(profile).data;
        return "/";
      },
    },
  };
  const { token, cookie } = aCsrfToken();
  const answer = new Answer();
  await NextAuth(
    {
      method: action === "signin" ? "POST" : "GET",
      query: { ...query, nextauth: [action, provider] },
      body: action === "signin" ? { csrfToken: token, callbackUrl } : undefined,
      cookies: { ...cookies, [`${isSecure() ? "__Host-" : ""}next-auth.csrf-token`]: cookie },
      headers: {},
    } as unknown as NextApiRequest,
    answer as unknown as NextApiResponse,
    options,
  );
  return { location: answer.location ?? failed, setCookies: answer.setCookies, claims: said };
}

/** Where to go back to, as next-auth remembers it between the two steps. */
export const callbackUrlCookie = () => `${isSecure() ? "__Secure-" : ""}next-auth.callback-url`;

/** The step begins on our own page, so the token is made and shown in one breath. */
function aCsrfToken() {
  const token = randomBytes(32).toString("hex");
  return { token, cookie: `${token}|${createHash("sha256").update(`${token}${sessionSecret()}`).digest("hex")}` };
}

/** As much of a response as next-auth writes to. */
class Answer {
  #headers = new Map<string, string | string[]>();
  getHeader = (name: string) => this.#headers.get(name);
  setHeader = (name: string, value: string | string[]) => {
    this.#headers.set(name, value);
    return this;
  };
  status = () => this;
  json = () => this;
  send = () => this;
  end = () => this;
  get location() {
    return this.#headers.get("Location")?.toString();
  }
  get setCookies() {
    return [this.#headers.get("Set-Cookie") ?? []].flat().filter((cookie) => !cookie.includes("csrf-token="));
  }
}
