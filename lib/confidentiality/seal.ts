import { hkdfSync } from "node:crypto";
import type { TenantDb } from "@/lib/db/with-tenant";
import { openTrustKey, sealWith, unsealWith } from "./trust-key";

/** Where a sealed text stands: its table and row. A copy in another place does not open. */
export type Place = { table: OwnTable | TriadTable | SetTable | InstituteTable; row: string };
type OwnTable = "gap_task_draft" | "cohort_project_draft" | "storm_script" | "self_assessment" | "check_in_draft" | "personal_part" | "credential" | "element_note" | "self_view" | "peer_view" | "video_note" | "module_study";
type TriadTable = "triad_issue" | "triad_commitment" | "commitment_follow_up" | "observer_note" | "observer_feedback" | "observer_message";
type InstituteTable = "project_reply" | "online_words" | "online_draft" | "coach_note" | "gap_task_file";
type SetTable = "set_topic" | "slot_issue" | "slot_outcome" | "slot_word" | "slot_plan" | "slot_review";

const about = (trustId: string, place: Place) => `${trustId}:${place.table}:${place.row}`;

/** Seals a value of class own or personal with the trust's key, before the database sees it. */
export async function seal(db: TenantDb, trustId: string, place: Place, value: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const key = await openTrustKey(db, trustId);
  return new Uint8Array(sealWith(key, about(trustId, place), Buffer.from(JSON.stringify(value))));
}

/** The value behind `seal`, as unchecked as it came: parse it with the noun's schema. */
export async function unseal(db: TenantDb, trustId: string, place: Place, sealed: Uint8Array): Promise<unknown> {
  const key = await openTrustKey(db, trustId);
  return JSON.parse(unsealWith(key, about(trustId, place), sealed).toString("utf8"));
}

/** Seals a file's bytes as they are. */
export async function sealBytes(db: TenantDb, trustId: string, place: Place, bytes: Buffer): Promise<Buffer> {
  return sealWith(await openTrustKey(db, trustId), about(trustId, place), bytes);
}

/** Opens what `sealBytes` sealed; asked for within a transaction and used after it, when the bytes are read from the disk. */
export async function unsealerOfBytes(db: TenantDb, trustId: string, place: Place): Promise<(sealed: Buffer) => Buffer> {
  const key = await openTrustKey(db, trustId);
  return (sealed) => unsealWith(key, about(trustId, place), sealed);
}

/** A key for one person's copies in their own browser: given to the page, never stored. 32 bytes, base64. */
export async function browserKey(db: TenantDb, who: { trustId: string; personId: string }): Promise<string> {
  const key = await openTrustKey(db, who.trustId);
  return Buffer.from(hkdfSync("sha256", key, who.personId, "braid browser copy", 32)).toString("base64");
}
