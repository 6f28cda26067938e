import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";
import { aBrowser } from "./browser-by-hand";

export type KnownPerson = { email: string; verified?: boolean };

/** A real OpenID Connect provider on a free port. Whoever types a subject's name in its sign-in form is that subject. */
export async function anIdentityProvider(redirectUri: string, people: Record<string, KnownPerson>) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const client = { client_id: "braid", client_secret: "only-for-tests", redirect_uris: [redirectUri] };
  const provider = new Provider(issuer, {
    clients: [{ ...client, response_types: ["code"], grant_types: ["authorization_code"] }],
    pkce: { required: () => true },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: [] },
    cookies: { keys: ["only for tests"] },
    findAccount: (_context, subject) => ({
      accountId: subject,
      claims: () => ({ sub: subject, email: people[subject]?.email, email_verified: people[subject]?.verified ?? true }),
    }),
  });
  server.on("request", provider.callback());
  return {
    issuer,
    people,
    settings: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: client.client_id, OIDC_CLIENT_SECRET: client.client_secret, OIDC_NAME: "Test provider" },
    /** Signs in as a subject and agrees to everything. @returns the address that the provider sends the person back to */
    walk: async (location: string, subject: string): Promise<URL> => {
      const browser = aBrowser();
      let page = await browser.get(location, redirectUri);
      for (let step = 0; step < 4 && !page.left; step += 1) {
        const form = /action="([^"]+)"/.exec(page.text)?.[1];
        const prompt = /name="prompt" value="([^"]+)"/.exec(page.text)?.[1];
        if (!form || !prompt) throw new Error(`No form on the provider's page: ${page.text.slice(0, 500)}`);
        page = await browser.post(new URL(form, page.url).href, { prompt, login: subject, password: "any" }, redirectUri);
      }
      if (!page.left) throw new Error("The provider did not send the person back");
      return page.url;
    },
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}
