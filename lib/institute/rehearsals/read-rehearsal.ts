import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Clocked } from "@/lib/live/clock";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { openScript } from "../scripts/find-script";
import type { ScriptContent } from "../scripts/steps";
import { groupsOf } from "./groups-of";
import { metBefore, peopleOf } from "./met-before";
import { canBeFormed } from "./rehearsal-in-turn";
import { type RehearsalRole, roleOf, roundsFor } from "./rotation";
import { type RehearsalRow, type Seat, selectRehearsal } from "./select-rehearsal";
import { type Why, whyTogether } from "./why";

export type RehearsalState = "not-formed" | "formed" | "under-way" | "over";
export type SeatNow = Seat & { /** In the round that goes on; nothing before the first and after the last. */ role: RehearsalRole | null };
export type GroupNow = { number: number; seats: SeatNow[]; /** For the facilitators, until it begins. */ why: Why | null };

/** A session's rehearsal as the viewer sees it. */
export type RehearsalPage = {
  sessionId: string; theme: string; cohort: string; heldOn: Day; runs: boolean;
  state: RehearsalState;
  /** Whether groups can be made now. */
  canForm: boolean;
  revision: number;
  round: number; rounds: number; roundMinutes: number; clock: Clocked;
  groups: GroupNow[];
  /** The viewer’s own group and place in it. */
  mine: { group: GroupNow; seat: SeatNow } | null;
  /** Who came and has no place yet; to a facilitator. */
  came: { personId: string; name: string }[];
  /** The viewer’s own script that was written last: to them alone. */
  script: { id: string; content: ScriptContent } | null;
};

/**
 * The rehearsal of a session, for the cohort of its day and those who run it. Five statements at the most.
 * @throws NotFound for anybody else, and where nothing is rehearsed
 */
export async function readRehearsal(viewer: Viewer, sessionId: string): Promise<RehearsalPage> {
  if (!isId(sessionId)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const row = await selectRehearsal(db, viewer, sessionId);
    if (!row || (!row.rehearses && !row.rehearsal)) throw new NotFound();
    const state = stateOf(row, viewer.today);
    const groups = await groupsNow(db, viewer, row, state);
    const mine = groups.flatMap((group) => group.seats.filter(({ personId }) => personId === viewer.personId).map((seat) => ({ group, seat })))[0] ?? null;
    const { roundMinutes = 0, round = 0, extendedMinutes = 0, roundStartedAt = null, endedAt = null, revision = 0 } = row.rehearsal ?? {};
    return {
      sessionId, theme: row.theme, cohort: row.cohort, heldOn: row.rehearsal?.heldOn ?? asDay(row.heldOn), runs: row.runs, state, canForm: canBeFormed(row, viewer), revision, round, roundMinutes,
      rounds: roundsFor(groups.map(({ seats }) => seats.length)),
      clock: { minutes: roundMinutes, extendedMinutes, startedAt: moment(roundStartedAt), endedAt: moment(endedAt), pausedAt: null, pausedSeconds: 0 },
      groups, mine, came: state === "formed" || state === "under-way" || row.runs ? row.came : [],
      script: mine && state !== "over" ? await lastScript(db, viewer) : null,
    };
  });
}

const moment = (text: string | null) => (text ? new Date(text) : null);

/** With its day a rehearsal is over, whether somebody ended it or not. */
function stateOf({ rehearsal }: RehearsalRow, today: Day): RehearsalState {
  if (!rehearsal) return "not-formed";
  if (rehearsal.endedAt || rehearsal.heldOn !== today) return "over";
  return rehearsal.round > 0 ? "under-way" : "formed";
}

async function groupsNow(db: TenantDb, viewer: Viewer, row: RehearsalRow, state: RehearsalState): Promise<GroupNow[]> {
  const groups = groupsOf(row.seats);
  const explains = row.runs && state === "formed";
  const people = explains ? await peopleOf(db, viewer, row.seats) : [];
  const met = explains ? await metBefore(db, viewer, row) : undefined;
  return groups.map(({ number, seats }) => ({
    number,
    seats: seats.map((seat, at) => ({ ...seat, role: state === "under-way" ? roleOf(at + 1, seats.length, row.rehearsal?.round ?? 1) : null })),
    why: met ? whyTogether(seats.flatMap(({ personId }) => people.filter(({ id }) => id === personId)), met) : null,
  }));
}

async function lastScript(db: TenantDb, { trustId, personId }: Viewer): Promise<RehearsalPage["script"]> {
  const script = await db.stormScript.findFirst({ where: { trustId, personId }, orderBy: { savedAt: "desc" } });
  return script && { id: script.id, content: await openScript(db, trustId, script) };
}
