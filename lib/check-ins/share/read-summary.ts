import { type Queried, queryNames, wordsOf } from "@/lib/confidentiality/query-names";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { schoolsLedBy, type Viewer } from "@/lib/viewers/viewer";
import type { Day } from "@/lib/school-year/day";
import { weekName } from "@/lib/school-year/half-term";
import { readHalfTermsOfLeader } from "@/lib/school-year/read-half-terms";
import { findNames, idsIn } from "./find-names";
import { findReaders, type Reader } from "@/lib/check-ins/share/find-readers";
import { findWeek, type Lead } from "../find-week";
import { type LastState, lastStates } from "@/lib/check-ins/draft/last-state";
import { openDraft } from "@/lib/check-ins/draft/open-draft";
import { canWriteCheckIns } from "../policy";
import type { DraftContent } from "../schema";
import { textsOf } from "@/lib/check-ins/draft/texts-of";
import { whatIsMissing } from "@/lib/check-ins/draft/what-is-missing";

export type Summary = {
  kind: "summary";
  weekName: string;
  version: number;
  lead: Lead | undefined;
  schools: { id: string; name: string }[];
  content: DraftContent;
  last: LastState[];
  /** What the draft's actions, priorities and owners are called, by id. */
  names: ReadonlyMap<string, string>;
  readers: Reader[];
  queried: Queried[];
};

/**
 * A leader's week as it stands before it is shared: what they wrote, who will read it, and what may name a child.
 * Where there is nothing to look over yet, it says why. At most six statements.
 * @throws NotFound for somebody who leads no school
 */
export async function readSummary(viewer: Viewer, weekOf: Day): Promise<Summary | { kind: "unwritten" } | { kind: "unfinished" } | { kind: "shared"; id: string }> {
  if (!canWriteCheckIns(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const { trustId } = viewer;
    const { draft, lead, shared } = await findWeek(db, viewer, weekOf);
    if (shared) return { kind: "shared", id: shared.id };
    if (!draft) return { kind: "unwritten" };
    const content = await openDraft(db, trustId, draft);
    const schools = schoolsLedBy(viewer);
    const ids = schools.map(({ id }) => id);
    const last = await lastStates(db, trustId, ids, weekOf);
    if (whatIsMissing(content, schools, last).length > 0) return { kind: "unfinished" };
    const texts = textsOf(content);
    const { names, known } = await findNames(db, trustId, idsIn(content), wordsOf(queryNames(texts)));
    return {
      kind: "summary", version: draft.version, lead, schools, content, last, names,
      weekName: weekName(await readHalfTermsOfLeader(db, viewer.personId), weekOf),
      readers: await findReaders(db, viewer, ids),
      queried: queryNames(texts, known),
    };
  });
}
