import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canStartProgrammes } from "../policy";

/** People is a multiple of five; null while there are fewer than five. */
export type Reach = { by: "school" | "job"; name: string; people: number | null };

/** How many people have taken part, by school and by job; never who. One statement. @throws NotFound for whoever starts no programmes */
export async function readReach(viewer: Viewer): Promise<Reach[]> {
  if (!canStartProgrammes(viewer)) throw new NotFound();
  return withTenant(viewer, (db) => db.$queryRaw<Reach[]>`SELECT by, name, people FROM programme_reach()`);
}
