import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Account } from "../sign-in-address";

/** What a single-use link carries. The database keeps the secret's hash alone. */
export type LinkToken = Account & { secret: string };

const BYTES = 32;
const parts = z.tuple([z.uuid(), z.uuid(), z.string().regex(/^[\w-]{43}$/)]);

export const newToken = (account: Account): LinkToken => ({ ...account, secret: randomBytes(BYTES).toString("base64url") });

export const writeToken = ({ trustId, personId, secret }: LinkToken) => `${trustId}.${personId}.${secret}`;

export function readToken(text: string): LinkToken | undefined {
  const read = parts.safeParse(text.split("."));
  if (!read.success) return undefined;
  const [trustId, personId, secret] = read.data;
  return { trustId, personId, secret };
}

export const secretHash = ({ secret }: LinkToken) => new Uint8Array(createHash("sha256").update(secret).digest());
