import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Account } from "../sign-in-address";

/** What a single-use link carries. The database keeps the secret's hash alone. */
export type LinkToken = Account & { secret: string };

const BYTES = 32;
const parts = z.tuple([z.uuid(), z.uuid(), z.string().regex(/^[\w-]{43}$/)]);

/** A new link for this account, with a secret that nobody can guess. */
export const newToken = (account: Account): LinkToken => ({ ...account, secret: randomBytes(BYTES).toString("base64url") });

/** The link's token as it stands in its address. */
export const writeToken = ({ trustId, personId, secret }: LinkToken) => `${trustId}.${personId}.${secret}`;

/** What a token in an address says; undefined when it is none. */
export function readToken(text: string): LinkToken | undefined {
  const read = parts.safeParse(text.split("."));
  if (!read.success) return undefined;
  const [trustId, personId, secret] = read.data;
  return { trustId, personId, secret };
}

/** What the database keeps of a link's secret: SHA-256, enough for 32 random bytes. */
export const secretHash = ({ secret }: LinkToken) => new Uint8Array(createHash("sha256").update(secret).digest());
