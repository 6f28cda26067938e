import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDay, type Day } from "./day";
import type { HalfTerm } from "./half-term";
import { readHalfTerms } from "./read-half-terms";

export type Season = { id: string; kind: string; name: string; startsOn: Day; endsOn: Day };

/** The trust's half terms and seasons, earliest first; with a school, its own dates where they differ. Every member of staff reads it. */
export function readCalendar(viewer: Viewer, schoolId?: string): Promise<{ halfTerms: HalfTerm[]; seasons: Season[] }> {
  return withTenant(viewer, async (db) => {
    const halfTerms = await readHalfTerms(db, viewer.trustId, schoolId);
    const seasons = await db.season.findMany({ where: { trustId: viewer.trustId }, orderBy: { startsOn: "asc" }, omit: { trustId: true } });
    return { halfTerms, seasons: seasons.map((season) => ({ ...season, startsOn: asDay(season.startsOn), endsOn: asDay(season.endsOn) })) };
  });
}
