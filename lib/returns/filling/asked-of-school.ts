import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { figuresAsked } from "./figures";
import { mustFill } from "./save-draft";

/** What a school's leaders are asked for in a half term. @throws NotFound for anybody else */
export function askedOfSchool(viewer: Viewer, where: { roundId: string; schoolId: string }): Promise<ReturnType<typeof figuresAsked>> {
  return withTenant(viewer, async (db) => {
    const { round, school } = await mustFill(db, viewer, where);
    return figuresAsked(round.measures, school);
  });
}
