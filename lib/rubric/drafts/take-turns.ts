import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustEdit, mustKeep } from "../policy";

/**
 * For whatever changes a draft's order or its last version: its editors one after another.
 * @throws NotFound when the viewer does not write this framework today
 */
export async function takeTurns(db: TenantDb, viewer: Viewer, frameworkId: string): Promise<void> {
  await mustEdit(db, viewer, frameworkId);
  await waitFor(db, viewer, frameworkId);
}

/**
 * The same for what is settled about a framework.
 * @throws NotFound unless the viewer writes this framework today or may start frameworks
 */
export async function keepInTurn(db: TenantDb, viewer: Viewer, frameworkId: string): Promise<void> {
  await mustKeep(db, viewer, frameworkId);
  await waitFor(db, viewer, frameworkId);
}

const waitFor = (db: TenantDb, { trustId }: Viewer, frameworkId: string) => db.$queryRaw`SELECT FROM framework WHERE "trustId" = ${trustId}::uuid AND id = ${frameworkId}::uuid FOR UPDATE`;

/** Who changes a part of a draft, and when; every change carries it. */
export const changedBy = (viewer: Viewer) => ({ changedById: viewer.personId, changedAt: viewer.at });
