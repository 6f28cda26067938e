import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { isOneOfTheTwo } from "../policy";

/** The check-in itself when the viewer is one of the two. @throws NotFound for anybody else */
export async function findForTheTwo(db: TenantDb, viewer: Viewer, checkInId: string) {
  const checkIn = await db.checkIn.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: checkInId } } });
  if (!checkIn || !isOneOfTheTwo(viewer, checkIn)) throw new NotFound();
  return checkIn;
}
