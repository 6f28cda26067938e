import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate } from "@/lib/school-year/day";
import { readRegisterSchool } from "@/lib/register/read-register-trust";
import { once } from "@/lib/submissions/once";
import { canArrangeTrust } from "@/lib/trusts/policy";
import type { newSchoolInput } from "./schema";

/**
 * Adds a school by its URN, with what the register knows of it where it knows it. Its joining date is the register's only when
 * the register has it in this trust; else it is not known here.
 * @throws NotFound when the viewer may not, Refused when the school is here already
 */
export async function addSchool(viewer: Viewer, input: z.infer<typeof newSchoolInput>): Promise<{ id: string }> {
  if (!canArrangeTrust(viewer)) throw new NotFound();
  const known = await readRegisterSchool(input.urn);
  return withTenant(viewer, (db) => once(db, viewer, input.requestId, async (id) => {
    const { trustId } = viewer;
    if (await db.school.count({ where: { trustId, urn: input.urn } })) throw new Refused("A school with this URN is here already", "urn");
    const { joinedOn, groupUid, source, ...facts } = known ?? { joinedOn: null, groupUid: null, source: null };
    const { groupUid: own } = await db.trust.findUniqueOrThrow({ where: { trustId }, select: { groupUid: true } });
    const joined = groupUid === own ? joinedOn : null;
    await db.school.create({ data: { ...facts, trustId, id, urn: input.urn, name: input.name, registerEdition: source, joinedOn: joined ? asDate(joined) : null } });
    await recordEvent(db, viewer, "school.added", { subjectId: id });
  }));
}
