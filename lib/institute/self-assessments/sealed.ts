import { z } from "zod";
import { seal, unseal } from "@/lib/confidentiality/seal";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Part } from "./parts";

const placeOf = (id: string) => ({ table: "self_assessment", row: id }) as const;
const words = z.object({ sentence: z.string() });

/** The sentence beside the levels, as it goes into the database. */
export const sealSentence = (db: TenantDb, trustId: string, id: string, sentence: string) => seal(db, trustId, placeOf(id), { sentence });

/** What somebody answered, unsealed for whoever reads it. */
export type Answered = { id: string; part: Part; wording: number; levels: number[]; sentence: string; answeredAt: Date; changedAt: Date | null; shown: boolean; openedAt: Date | null; version: number };

type Row = Omit<Answered, "part" | "sentence" | "shown"> & { part: string; sealed: Uint8Array };

/** A row of the table as its reader sees it. */
export async function openAnswer(db: TenantDb, trustId: string, { id, part, wording, levels, sealed, answeredAt, changedAt, openedAt, version }: Row): Promise<Answered> {
  const { sentence } = words.parse(await unseal(db, trustId, placeOf(id), sealed));
  return { id, part: part === "end" ? "end" : "start", wording, levels, sentence, answeredAt, changedAt, shown: openedAt !== null, openedAt, version };
}
