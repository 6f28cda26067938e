import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { notStaff } from "@/lib/line-managers/staff";
import { canArrangePeople } from "@/lib/people/policy";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import type { Applied } from "./applied";
import { makePlan } from "./make-plan";
import { readRoster } from "./read-roster";
import type { Problem } from "./read-row";

export type Uploaded = { id: string; problems?: undefined } | { problems: Problem[] };

/**
 * Reads a staff file and keeps it for its preview; nobody is added yet. A file that would change nothing is done with at once.
 * @returns the import's id, or every problem in the file, and then nothing is kept
 * @throws NotFound when the viewer may not
 */
export function uploadRoster(viewer: Viewer, file: { name: string; bytes: Uint8Array; requestId: string }): Promise<Uploaded> {
  return withTenant(viewer, async (db) => {
    if (!canArrangePeople(viewer)) throw new NotFound();
    const { trustId } = viewer;
    const schools = await db.school.findMany({ where: { trustId, leftOn: null }, select: { id: true, name: true, urn: true } });
    const works = { role: { notIn: [...notStaff] }, OR: [{ endsOn: null }, { endsOn: { gte: asDate(viewer.today) } }] };
    const staff = await db.person.findMany({ where: { trustId, suspendedAt: null, rolePeriodAsPerson: { some: { trustId, ...works } } }, select: { email: true } });
    const { rows, problems } = readRoster(file.bytes, { schools, words: viewer.trust.words, staff: new Set(staff.map(({ email }) => email)) });
    if (problems.length > 0) return { problems };
    return once(db, viewer, file.requestId, async (id) => {
      const { unlisted, ...plan } = await makePlan(db, viewer, rows);
      const nothing = plan.added.length + plan.renamed.length + plan.given.length + plan.ended.length + plan.led.length + unlisted.length === 0;
      const none: Applied = { added: 0, renamed: 0, given: 0, ended: 0, led: 0, unchanged: plan.unchanged };
      const kept = { trustId, id, uploadedById: viewer.personId, fileName: file.name.slice(0, 200), uploadedAt: viewer.at };
      await db.rosterImport.create({ data: nothing ? { ...kept, rows: none, appliedAt: viewer.at } : { ...kept, rows } });
      await recordEvent(db, viewer, "roster.uploaded", { subjectId: id, facts: { rows: rows.length } });
    });
  });
}
