import { createHmac, hkdfSync } from "node:crypto";

/** What a keyed hash is for; each purpose has a key of its own, so that hashes of one do not match those of another. */
export type HashPurpose = "sign-in directory" | "limits" | "calendar feed" | "transcript code" | "transcript directory" | "transcript content";

/** A hash that only this service can make: a copy of the database does not give the value behind it away. 32 bytes. */
export function keyedHash(purpose: HashPurpose, value: string): Uint8Array<ArrayBuffer> {
  const master = Buffer.from(process.env.BRAID_ENCRYPTION_KEY ?? "", "base64");
  if (master.length !== 32) throw new Error("BRAID_ENCRYPTION_KEY must be 32 bytes in base64");
  const key = Buffer.from(hkdfSync("sha256", master, "", `braid ${purpose}`, 32));
  return new Uint8Array(createHmac("sha256", key).update(value).digest());
}
