import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { asDate } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import type { FrameworkFile } from "../file/framework-file";
import { writeModules } from "../modules/add-module";
import { canStartFrameworks } from "../policy";
import { withKeys } from "../stages";
import { moduleOver, type StarterModule } from "../starter/modules";
import { writeAreas } from "./write-areas";

/** A framework to begin with: what it is called and its stages, with or without areas, and study modules over its elements. */
export type NewFramework = Pick<FrameworkFile, "name" | "about" | "stages" | "areas"> & { modules?: readonly StarterModule[] };

/**
 * Starts a framework as a draft that its starter alone writes: from nothing, from a file, or from Braid's own example.
 * @throws NotFound for anybody but the executives and the trust's team
 */
export function addFramework(viewer: Viewer, requestId: string, { name, about, stages, areas, modules = [] }: NewFramework): Promise<{ id: string; repeated: boolean }> {
  if (!canStartFrameworks(viewer)) return Promise.reject(new NotFound());
  const { trustId, personId, at } = viewer;
  return withTenant(viewer, (db) =>
    once(db, viewer, requestId, async (id) => {
      const position = await db.framework.count({ where: { trustId } });
      await db.framework.createMany({ data: [{ trustId, id, name, about, stages: withKeys(stages), position, startedById: personId, startedAt: at }] });
      await db.frameworkEditor.createMany({ data: [{ trustId, id: v7(), frameworkId: id, personId, startsOn: asDate(viewer.today) }] });
      const written = await writeAreas(db, viewer, id, areas);
      if (modules.length > 0) await writeModules(db, viewer, id, modules.map((module) => moduleOver(module, written)));
      await recordEvent(db, viewer, "framework.started", { subjectId: id, facts: { areas: areas.length, elements: areas.reduce((sum, { elements }) => sum + elements.length, 0) } });
    }),
  );
}
