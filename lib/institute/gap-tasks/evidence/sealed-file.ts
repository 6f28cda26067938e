import { z } from "zod";
import { type Place, unseal } from "@/lib/confidentiality/seal";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { DocumentKind } from "@/lib/documents/kinds";

/** Where a file's name is sealed. */
export const nameOf = (id: string): Place => ({ table: "gap_task_file", row: id });
/** Where its bytes are: neither opens as the other, or as another file's. */
export const bytesOf = (id: string): Place => ({ table: "gap_task_file", row: `${id}:bytes` });

/** A file as a page lists it. */
export type FileShown = { id: string; name: string; kind: DocumentKind; bytes: number };

/** A file's name as its author typed it. */
export const openName = async (db: TenantDb, trustId: string, { id, sealed }: { id: string; sealed: Uint8Array }): Promise<string> => z.string().parse(await unseal(db, trustId, nameOf(id), sealed));
