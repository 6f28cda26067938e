import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { canArrangePeople } from "@/lib/people/policy";
import type { Viewer } from "@/lib/viewers/viewer";
import { withItsYear } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import type { Applied } from "./applied";
import { makePlan } from "./make-plan";
import { readRoster } from "./read-roster";
import type { Problem } from "./read-row";
import type { StrayLine } from "./stray-lines";

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
    const { rows, problems, managerColumn } = readRoster(file.bytes, { schools, words: viewer.trust.words });
    if (problems.length > 0) return { problems };
    const { unlisted, ...plan } = await makePlan(db, viewer, rows);
    if (plan.stray.length > 0) return { problems: plan.stray.map((line) => strayProblem(line, managerColumn)) };
    return once(db, viewer, file.requestId, async (id) => {
      const nothing = plan.added.length + plan.renamed.length + plan.given.length + plan.ended.length + plan.led.length + unlisted.length === 0;
      const none: Applied = { added: 0, renamed: 0, given: 0, ended: 0, led: 0, unchanged: plan.unchanged };
      const kept = { trustId, id, uploadedById: viewer.personId, fileName: file.name.slice(0, 200), uploadedAt: viewer.at };
      await db.rosterImport.create({ data: nothing ? { ...kept, rows: none, appliedAt: viewer.at } : { ...kept, rows } });
      await recordEvent(db, viewer, "roster.uploaded", { subjectId: id, facts: { rows: rows.length } });
    });
  });
}

const strayProblem = ({ row, managerEmail, startsOn, suspended }: StrayLine, column: string | undefined): Problem => ({
  row, column: column ?? null,
  words: suspended ? `whoever has the address ‘${managerEmail}’ is suspended: end that on their page, or leave this cell empty` : `nobody with the address ‘${managerEmail}’ is staff of the trust on ${withItsYear(startsOn)} or comes as staff by this file`,
});
