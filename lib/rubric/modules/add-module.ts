import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { once } from "@/lib/submissions/once";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { mustEdit } from "../policy";
import type { ModuleContent } from "./content";
import type { ModuleAddInput } from "./schema";

/** A module to begin with. Nobody but the framework's editors sees it before it is published. */
export type NewModule = { title: string; halfHours: number; content: ModuleContent };

/** How long a module takes until somebody says otherwise: four hours, in halves. */
const USUAL_HALF_HOURS = 8;
const EMPTY: ModuleContent = { why: "", elements: [], reading: [], task: "", questions: [] };

/**
 * Starts a module as a draft of the framework's editors, not validated by any university.
 * @throws NotFound for anybody but them
 */
export function addModule(viewer: Viewer, { requestId, frameworkId, title }: ModuleAddInput): Promise<{ id: string }> {
  return withTenant(viewer, async (db) => {
    await mustEdit(db, viewer, frameworkId);
    return once(db, viewer, requestId, async (id) => {
      await writeModules(db, viewer, frameworkId, [{ id, title, halfHours: USUAL_HALF_HOURS, content: EMPTY }]);
      await recordEvent(db, viewer, "study-module.started", { subjectId: id });
    });
  });
}

/** Writes whole modules into a framework of which the viewer is an editor. Two statements. */
export async function writeModules(db: TenantDb, viewer: Viewer, frameworkId: string, modules: readonly (NewModule & { id?: string })[]): Promise<void> {
  const { trustId, personId, at } = viewer;
  const kept = modules.map((module) => ({ ...module, id: module.id ?? v7() }));
  await db.studyModule.createMany({ data: kept.map(({ id }) => ({ trustId, id, frameworkId, startedById: personId, startedAt: at })) });
  await db.moduleDraft.createMany({
    data: kept.map(({ id, title, halfHours, content }) => ({ trustId, moduleId: id, frameworkId, title, halfHours, content, changedById: personId, changedAt: at })),
  });
}
