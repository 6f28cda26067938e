import { createHash } from "node:crypto";

/**
 * The id of the trust that has this number in the register, the same each time: so that a trust is founded once,
 * two founders at the same moment included, and nobody need look into other trusts to know. (A uuid of version 8.)
 */
export function trustIdFor(groupUid: string): string {
  const bytes = createHash("sha256").update(`braid trust of group ${groupUid}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
