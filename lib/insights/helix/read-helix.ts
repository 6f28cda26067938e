import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { halfTermKey } from "@/lib/school-year/half-term";
import { readHalfTerms } from "@/lib/school-year/read-half-terms";
import { countBySchool } from "@/lib/strands/count-by-school";
import { countLiveRecords, withoutRecords } from "@/lib/strands/count-live-records";
import { halfTermsUpTo } from "@/lib/strands/half-terms-shown";
import { listLiveRecords } from "@/lib/strands/list-live-records";
import { componentKeys, componentsOf, isComponent, isStrand } from "@/lib/strands/strands";
import { canReadHelix, canReadHelixOf } from "../policy";

export type HelixAsked = { halfTerm?: string | undefined; strand?: string | undefined; component?: string | undefined; page?: number };

async function helixOf(db: TenantDb, viewer: Viewer, asked: HelixAsked, schoolId?: string) {
  const shown = halfTermsUpTo(await readHalfTerms(db, viewer.trustId), viewer.today);
  const helix = await countLiveRecords(db, viewer.trustId, shown, schoolId);
  const chosen = shown.find((term) => halfTermKey(term) === asked.halfTerm) ?? shown.at(-1);
  const strand = asked.strand && isStrand(asked.strand) ? asked.strand : undefined;
  const component = asked.component && isComponent(asked.component) ? asked.component : undefined;
  const components = component ? [component] : strand ? componentsOf(strand) : componentKeys;
  const behind = chosen
    ? await listLiveRecords(db, viewer.trustId, { from: chosen.startsOn, until: chosen.until, components, page: asked.page ?? 1, ...(schoolId ? { schoolId } : {}) })
    : { records: [], total: 0 };
  return { helix, chosen, strand, component, behind, missing: withoutRecords(helix) };
}

export type Helix = Awaited<ReturnType<typeof helixOf>>;

/**
 * The trust's braid over six half terms, each component's count, the records behind what the address asks for
 * (a half term, a strand or a component; without any, all of the present half term), and that half term school by school. Four statements.
 * @throws NotFound for anybody but a trust executive
 */
export async function readHelix(viewer: Viewer, asked: HelixAsked) {
  if (!canReadHelix(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const found = await helixOf(db, viewer, asked);
    return { ...found, bySchool: found.chosen ? await countBySchool(db, viewer.trustId, found.chosen, viewer.today) : [] };
  });
}

/**
 * The same of one school, from the records that are its own. Four statements.
 * @throws NotFound for anybody but the school's principal and the trust executives
 */
export async function readSchoolHelix(viewer: Viewer, schoolId: string, asked: HelixAsked) {
  if (!canReadHelixOf(viewer, schoolId)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const school = await db.school.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: schoolId } }, select: { id: true, name: true } });
    if (!school) throw new NotFound();
    return { ...(await helixOf(db, viewer, asked, schoolId)), school };
  });
}
