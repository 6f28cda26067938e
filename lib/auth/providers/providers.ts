import type { OAuthConfig } from "next-auth/providers/oauth";
import { readEnvironment } from "@/lib/env";
import { type Claims, claims } from "./claims";

export const providerKeys = ["microsoft", "google", "other"] as const;
export type ProviderKey = (typeof providerKeys)[number];
export type Provider = { key: ProviderKey; name: string };

type Settings = { name: string; issuer: string; clientId: string | undefined; clientSecret: string | undefined };

function settingsOf(key: ProviderKey): Settings | undefined {
  const env = readEnvironment();
  const all: Record<ProviderKey, Settings | undefined> = {
    microsoft: {
      name: "Microsoft",
      issuer: `https://login.microsoftonline.com/${env.OIDC_MICROSOFT_TENANT}/v2.0`,
      clientId: env.OIDC_MICROSOFT_CLIENT_ID,
      clientSecret: env.OIDC_MICROSOFT_CLIENT_SECRET,
    },
    google: { name: "Google", issuer: "https://accounts.google.com", clientId: env.OIDC_GOOGLE_CLIENT_ID, clientSecret: env.OIDC_GOOGLE_CLIENT_SECRET },
    other: env.OIDC_ISSUER ? { name: env.OIDC_NAME, issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID, clientSecret: env.OIDC_CLIENT_SECRET } : undefined,
  };
  return all[key]?.clientId ? all[key] : undefined;
}

/** The ways to sign in with an account from elsewhere that this service was set up for. */
export function findProviders(): Provider[] {
  return providerKeys.flatMap((key) => {
    const settings = settingsOf(key);
    return settings ? [{ key, name: settings.name }] : [];
  });
}

/** The provider as next-auth takes it: code flow with state, nonce and a proof key; what it says of the person is checked. */
export function providerConfig(key: string): OAuthConfig<Claims> | undefined {
  const known = providerKeys.find((one) => one === key);
  const settings = known && settingsOf(known);
  if (!settings) return undefined;
  return {
    id: key,
    name: settings.name,
    type: "oauth",
    wellKnown: `${settings.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    // On a shared school computer the last person's account must not be taken silently; others need not know this wish.
    authorization: { params: { scope: "openid email profile", ...(key === "other" ? {} : { prompt: "select_account" }) } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    userinfo: {
      // Some providers keep the address out of the ID token; what the token says comes first.
      request: async ({ client, tokens }) => {
        const signed = "claims" in tokens && typeof tokens.claims === "function" ? (tokens.claims() as object) : {};
        const more = "email" in signed ? {} : await client.userinfo(tokens as Parameters<typeof client.userinfo>[0]);
        return claims.parse({ ...more, ...signed });
      },
    },
    profile: (profile) => ({ id: profile.sub }),
  };
}
