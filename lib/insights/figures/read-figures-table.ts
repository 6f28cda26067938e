import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canReadThreeSTable } from "../policy";
import type { FiguresFilter } from "./figures-filter";
import { type FiguresTable, gatherFiguresTable } from "./gather-figures-table";

/**
 * The trust's schools and their published figures and their half term's returns side by side. Four statements.
 * @throws NotFound for anybody but a trust executive
 */
export async function readFiguresTable(viewer: Viewer, filter: FiguresFilter): Promise<FiguresTable> {
  if (!canReadThreeSTable(viewer)) throw new NotFound();
  return withTenant(viewer, (db) => gatherFiguresTable(db, viewer, filter));
}
