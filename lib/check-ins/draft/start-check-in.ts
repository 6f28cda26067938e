import { findOwners, type Owner } from "@/lib/actions/find-owners";
import { browserKey } from "@/lib/confidentiality/seal";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { schoolsLedBy, type Viewer } from "@/lib/viewers/viewer";
import { addDays, asDate, type Day } from "@/lib/school-year/day";
import { type HalfTerm, weekName } from "@/lib/school-year/half-term";
import { readHalfTermsOfLeader } from "@/lib/school-year/read-half-terms";
import { carryForward } from "./carry-forward";
import { findWeek, type Lead } from "../find-week";
import { type LastState, lastStates } from "./last-state";
import { openDraft } from "./open-draft";
import { canWriteCheckIns } from "../policy";
import type { DraftContent } from "../schema";
import { type ActionAtHand, actionsAtHand, type PriorityAtHand, remindersAtHand, type ToRaise } from "./week-at-hand";
import { type Arrangement, isWritable } from "../week";

export type StartedCheckIn = {
  weekOf: Day;
  weekName: string;
  lead: Lead | undefined;
  arrangement: Arrangement | undefined;
  halfTerms: HalfTerm[];
  /** The check-in of this week when it was shared already; then there is nothing to write. */
  sharedId: string | undefined;
  writable: boolean;
  /** 0 while nothing was saved. */
  version: number;
  savedAt: Date | undefined;
  content: DraftContent;
  schools: { id: string; name: string }[];
  last: LastState[];
  /** Open ones, soonest first, and those that were done since the last check-in. */
  actions: ActionAtHand[];
  priorities: PriorityAtHand[];
  toRaise: ToRaise[];
  owners: Owner[];
  /** For the copy in the viewer's own browser; see lib/confidentiality/seal. */
  browserKey: string;
};

const FIRST_LOOK_BACK_DAYS = 14;

/**
 * Everything that a leader needs to write a week: their draft, or one prefilled from the last shared state and the results of
 * actions done since; last week's descriptors; open actions with how they stood; priorities. Six statements.
 * @throws NotFound for somebody who leads no school
 */
export async function startCheckIn(viewer: Viewer, weekOf: Day): Promise<StartedCheckIn> {
  if (!canWriteCheckIns(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const schools = schoolsLedBy(viewer);
    const ids = schools.map((school) => school.id);
    const { draft, lead, arrangement, shared } = await findWeek(db, viewer, weekOf);
    const halfTerms = await readHalfTermsOfLeader(db, viewer.personId);
    const last = await lastStates(db, viewer.trustId, ids, weekOf);
    const since = last.map((state) => state.sharedAt).toSorted((a, b) => b.getTime() - a.getTime())[0] ?? asDate(addDays(weekOf, -FIRST_LOOK_BACK_DAYS));
    const actions = await actionsAtHand(db, viewer, ids, since);
    const { priorities, toRaise } = await remindersAtHand(db, viewer.trustId, ids, viewer.today);
    const owners = await findOwners(db, viewer, ids);
    return {
      weekOf, lead, arrangement, halfTerms, schools, last, actions, priorities, toRaise, owners,
      weekName: weekName(halfTerms, weekOf),
      sharedId: shared?.id,
      writable: isWritable(arrangement, halfTerms, viewer.today, weekOf),
      version: draft?.version ?? 0,
      savedAt: draft?.savedAt,
      content: draft ? await openDraft(db, viewer.trustId, draft) : carryForward(schools, actions.filter((action) => action.doneAt)),
      browserKey: await browserKey(db, viewer),
    };
  });
}
