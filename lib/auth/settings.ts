/** What sign-in needs to know of its surroundings. `lib/env` has checked them when the server started. */
export const isDemo = () => process.env.BRAID_DEMO === "1" || process.env.BRAID_DEMO === "true";

/** Where people reach the product, without a slash at the end. */
export const baseUrl = () => (process.env.NEXTAUTH_URL ?? "http://localhost:3000").replace(/\/$/, "");

/** Cookies travel by https alone wherever the product is served by https. */
export const isSecure = () => baseUrl().startsWith("https://");

/** What seals sessions. @throws when it is missing or too short */
export function sessionSecret(): string {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret || secret.length < 32) throw new Error("NEXTAUTH_SECRET must be at least 32 characters long");
  return secret;
}
