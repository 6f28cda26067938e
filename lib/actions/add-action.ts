import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { once } from "@/lib/submissions/once";
import { insertActions } from "./insert-action";
import type { AddAction } from "./schema";

/**
 * Adds an action to a school's register: who, what, by when, from where.
 * @returns its id; a double tap adds it once
 * @throws NotFound when the viewer is not of that school's line
 * @throws Refused when the owner does not work in the trust today, or when the title may name a child
 */
export function addAction(viewer: Viewer, input: AddAction): Promise<{ id: string }> {
  return withTenant(viewer, async (db) => {
    if (!(await isOfTheLine(db, input.schoolId))) throw new NotFound();
    const { requestId, noChildNamed, ...action } = input;
    await askAboutNames(db, viewer.trustId, [{ field: "title", text: action.title }], noChildNamed);
    const { id } = await once(db, viewer, requestId, (id) => insertActions(db, viewer, [{ id, ...action }]));
    return { id };
  });
}

/** The school's leader today, that leader's trust lead and the executives. */
async function isOfTheLine(db: TenantDb, schoolId: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ line: boolean }[]>`SELECT ${schoolId}::uuid = ANY (app_line_schools()) AS line`;
  return row?.line === true;
}
