import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { readHalfTerms } from "@/lib/school-year/read-half-terms";
import { begun, chooseHalfTerm } from "./choose-half-term";
import { canReadThreeSTable } from "./policy";
import type { TableFilter } from "./table-filter";
import { readThreeSTable } from "./three-s-table";

/**
 * Everything on the page of all schools and their three Ss in one half term. Three statements.
 * @throws NotFound for anybody but a trust executive
 */
export async function readThreeSs(viewer: Viewer, asked: { halfTerm?: string | undefined; filter: TableFilter }) {
  if (!canReadThreeSTable(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const halfTerms = await readHalfTerms(db, viewer.trustId);
    const halfTerm = chooseHalfTerm(halfTerms, viewer.today, asked.halfTerm);
    const hubs = await db.hub.findMany({ where: { trustId: viewer.trustId }, select: { id: true, name: true }, orderBy: { name: "asc" } });
    const rows = halfTerm ? await readThreeSTable(db, viewer, halfTerm, asked.filter) : [];
    return { halfTerm, halfTerms: begun(halfTerms, viewer.today), hubs, rows };
  });
}
