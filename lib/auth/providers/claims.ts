import { z } from "zod";

const yes = z.union([z.boolean(), z.string(), z.number()]).transform((said) => said === true || said === "true" || said === 1 || said === "1");

/** What a provider says of somebody, as far as we ask. */
export const claims = z.object({
  iss: z.string().min(1),
  sub: z.string().min(1),
  email: z.string().optional(),
  email_verified: yes.optional(),
  /** Microsoft's own word for it: the domain of the address belongs to the directory that vouches for it. */
  xms_edov: yes.optional(),
});
export type Claims = z.infer<typeof claims>;

/** Somebody as a provider vouches for them. */
export type Identity = { issuer: string; subject: string; email: string };

/**
 * The identity behind the claims, or undefined when the provider does not vouch for the address: an address that
 * anybody may type into their own account must open nothing here.
 */
export function identityOf({ iss, sub, email, email_verified, xms_edov }: Claims): Identity | undefined {
  if (!email || !(email_verified || xms_edov)) return undefined;
  return { issuer: iss, subject: sub, email: email.trim().toLowerCase() };
}
