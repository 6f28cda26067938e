import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { TenantDb } from "@/lib/db/with-tenant";

/** Sealed bytes are: 1 byte format, 12 bytes nonce, 16 bytes tag, then the text. */
const FORMAT = 1;
const opened = new Map<string, Buffer>();
const OPENED_AT_MOST = 500;

/** AES-256-GCM; `about` is bound to the result, so a sealed text moved to another row does not open. */
export function sealWith(key: Buffer, about: string, text: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.getAuthTag(), body]);
}

/** The text behind `sealWith`. @throws when the key, the place or a byte differs */
export function unsealWith(key: Buffer, about: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== FORMAT) throw new Error("Sealed in an unknown format");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(1, 13)).setAAD(Buffer.from(about));
  decipher.setAuthTag(bytes.subarray(13, 29));
  return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]);
}

function wrappingKey(): Buffer {
  const key = Buffer.from(process.env.BRAID_ENCRYPTION_KEY ?? "", "base64");
  if (key.length !== 32) throw new Error("BRAID_ENCRYPTION_KEY must be 32 bytes in base64");
  return key;
}

/** Makes the trust's own key and stores it wrapped. Once, when the trust is founded. */
export async function makeTrustKey(db: TenantDb, trustId: string): Promise<void> {
  const wrappedKey = sealWith(wrappingKey(), `trust-key:${trustId}`, randomBytes(32));
  await db.trustKey.create({ data: { trustId, wrappedKey: new Uint8Array(wrappedKey) } });
}

/** The trust's key, unwrapped; kept in memory for the trusts seen last. */
export async function openTrustKey(db: TenantDb, trustId: string): Promise<Buffer> {
  const known = opened.get(trustId);
  if (known) return known;
  const { wrappedKey } = await db.trustKey.findUniqueOrThrow({ where: { trustId } });
  const key = unsealWith(wrappingKey(), `trust-key:${trustId}`, wrappedKey);
  if (opened.size >= OPENED_AT_MOST) opened.delete(opened.keys().next().value ?? "");
  opened.set(trustId, key);
  return key;
}
