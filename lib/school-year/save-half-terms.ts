import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canArrangeTrust } from "@/lib/trusts/policy";
import { checkHalfTerms } from "./check-half-terms";
import { asDate } from "./day";
import type { HalfTerm } from "./half-term";
import { oneToOnesChanged } from "./one-to-ones-changed";

/** @throws Refused with the first thing that is wrong, beside its box */
function mustBeInOrder(halfTerms: readonly HalfTerm[]) {
  const [wrong] = Object.entries(checkHalfTerms(halfTerms));
  if (wrong) throw new Refused(wrong[1], wrong[0]);
}

/**
 * Keeps an academic year's six half terms as the trust's dates.
 * @throws NotFound when the viewer may not, Refused when the dates are out of order
 */
export function saveHalfTerms(viewer: Viewer, academicYear: number, halfTerms: readonly HalfTerm[]): Promise<void> {
  return withTenant(viewer, async (db) => {
    if (!canArrangeTrust(viewer)) throw new NotFound();
    mustBeInOrder(halfTerms);
    await db.halfTerm.deleteMany({ where: { trustId: viewer.trustId, academicYear } });
    await db.halfTerm.createMany({ data: rows(viewer.trustId, halfTerms) });
    await recordEvent(db, viewer, "half-terms.saved", { facts: { academicYear } });
    await oneToOnesChanged(db, viewer);
  });
}

/**
 * Keeps a school's own dates for a year: only the half terms that differ from the trust's; none when all agree.
 * @throws NotFound when the viewer may not, or the school is not of the trust; Refused when the dates are out of order
 */
export function saveSchoolHalfTerms(viewer: Viewer, schoolId: string, academicYear: number, halfTerms: readonly HalfTerm[]): Promise<void> {
  return withTenant(viewer, async (db) => {
    const { trustId } = viewer;
    if (!canArrangeTrust(viewer) || !(await db.school.count({ where: { trustId, id: schoolId } }))) throw new NotFound();
    mustBeInOrder(halfTerms);
    await db.schoolHalfTerm.deleteMany({ where: { trustId, schoolId, academicYear } });
    const differing = await unlikeTheTrusts(db, trustId, academicYear, halfTerms);
    await db.schoolHalfTerm.createMany({ data: rows(trustId, differing).map((row) => ({ ...row, schoolId })) });
    await recordEvent(db, viewer, "school-half-terms.saved", { subjectId: schoolId, facts: { academicYear, differing: differing.length } });
    await oneToOnesChanged(db, viewer, schoolId);
  });
}

const rows = (trustId: string, halfTerms: readonly HalfTerm[]) =>
  halfTerms.map((term) => ({ ...term, trustId, startsOn: asDate(term.startsOn), endsOn: asDate(term.endsOn) }));

async function unlikeTheTrusts(db: TenantDb, trustId: string, academicYear: number, halfTerms: readonly HalfTerm[]) {
  const trusts = await db.halfTerm.findMany({ where: { trustId, academicYear } });
  const same = (term: HalfTerm) => trusts.some((of) => of.ordinal === term.ordinal && +of.startsOn === +asDate(term.startsOn) && +of.endsOn === +asDate(term.endsOn));
  return halfTerms.filter((term) => !same(term));
}
