import { z } from "zod";
import { seal } from "@/lib/confidentiality/seal";
import type { TenantDb } from "@/lib/db/with-tenant";
import { arrivingKeys } from "../arriving";
import type { DraftContent } from "../schema";

/** How a leader is, as the two read it. */
export const personalWords = z.object({ arriving: z.enum(arrivingKeys).optional(), note: z.string() });
export type PersonalWords = z.infer<typeof personalWords>;

type Of = { trustId: string; checkInId: string; leaderId: string; leadId: string; at: Date };

/** Writes how the leader is, sealed, for the two alone; nothing at all when they skipped it. */
export async function writePersonalPart(db: TenantDb, { at, ...of }: Of, personal: DraftContent["personal"]): Promise<void> {
  if (!personal.arriving && !personal.note) return;
  const sealed = await seal(db, of.trustId, { table: "personal_part", row: of.checkInId }, personalWords.parse(personal));
  await db.personalPart.createMany({ data: [{ ...of, sealed, writtenAt: at }] });
}
