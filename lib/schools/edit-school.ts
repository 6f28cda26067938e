import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canArrangeTrust } from "@/lib/trusts/policy";
import type { ClassStructure } from "./class-structure";
import { touchHubs } from "./move-schools";
import type { schoolInput } from "./schema";

/**
 * Records what the register does not know of a school: hub, federation, forms of entry, class structure; and its name.
 * @throws NotFound when the viewer may not, or the school or hub is not of the trust; Stale with what was saved when somebody else came first
 */
export function editSchool(viewer: Viewer, input: z.infer<typeof schoolInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    if (!canArrangeTrust(viewer)) throw new NotFound();
    const { schoolId, version, ...known } = input;
    const { trustId } = viewer;
    if (input.hubId && !(await db.hub.count({ where: { trustId, id: input.hubId } }))) throw new NotFound();
    const before = await db.school.findUnique({ where: { trustId_id: { trustId, id: schoolId } } });
    if (!before) throw new NotFound();
    const { count } = await db.school.updateMany({ where: { trustId, id: schoolId, version }, data: { ...known, version: version + 1 } });
    if (count === 0) throw staleSchool(await db.school.findUniqueOrThrow({ where: { trustId_id: { trustId, id: schoolId } } }));
    if (before.hubId !== input.hubId) await touchHubs(db, trustId, [before.hubId, input.hubId]);
    await recordEvent(db, viewer, "school.edited", { subjectId: schoolId });
  });
}

type Saved = { name: string; hubId: string | null; formsOfEntry: unknown; federation: string | null; classStructure: unknown; version: number };

/** What somebody else saved, named as the form's boxes are. */
function staleSchool({ name, hubId, formsOfEntry, federation, classStructure, version }: Saved): Stale {
  const structure = Object.entries(classStructure as ClassStructure).map(([stage, made]) => [`structure-${stage}`, made]);
  return new Stale({ name, hubId: hubId ?? "", formsOfEntry: formsOfEntry === null ? "" : String(formsOfEntry), federation: federation ?? "", ...Object.fromEntries(structure) }, version);
}
