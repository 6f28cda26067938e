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
import { isThere, lastPlaceOf, type RehearsalRole, roleOf, roundsFor, type Turn, turnOf, turnsAhead, wereTogether } from "./rotation";
import { type RehearsalRow, type Seat, selectRehearsal } from "./select-rehearsal";
import { type Why, whyTogether } from "./why";

export type RehearsalState = "not-formed" | "formed" | "under-way" | "over";
export type SeatNow = Seat & {
  /** In the round that goes on; nothing before the first and after the last, for whoever has gone, and where nobody else is there. */
  role: RehearsalRole | null;
  /** In which round somebody first rehearses; nothing for whoever never does. */
  turn: number | null;
};
export type GroupNow = { number: number; seats: SeatNow[]; /** Whoever rehearses in the round that goes on has had their turn before. */ again: boolean; /** For the facilitators, until it begins. */ why: Why | null };
/** Somebody who is in no group, alone in theirs, or the last one in any. */
export type ToPlace = { personId: string; name: string; why: "late" | "gone" | "alone" | "last" };

/** A session's rehearsal as the viewer sees it. */
export type RehearsalPage = {
  sessionId: string; theme: string; heldOn: Day; runs: boolean;
  state: RehearsalState;
  /** Whether groups can be made now. */
  canForm: boolean;
  revision: number;
  round: number; rounds: number; clock: Clocked;
  groups: GroupNow[];
  /** The viewer’s own group and place in it, the last one; and everybody whom they were with in some round. */
  mine: { group: GroupNow; seat: SeatNow; met: string[] } | null;
  /** Who is to be put into a group; to a facilitator. */
  toPlace: ToPlace[];
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
    const turns = turnsAhead(row.seats, row.rehearsal?.round ?? 0);
    const groups = await groupsNow(db, viewer, row, state, turns);
    const { roundMinutes = 0, round = 0, extendedMinutes = 0, roundStartedAt = null, pausedAt = null, pausedSeconds = 0, endedAt = null, revision = 0 } = row.rehearsal ?? {};
    const mine = mineOf(groups, viewer, round);
    return {
      sessionId, theme: row.theme, heldOn: row.rehearsal?.heldOn ?? asDay(row.heldOn), runs: row.runs, state, canForm: canBeFormed(row, viewer), revision, round,
      rounds: roundsFor(row.seats, round, turns),
      clock: { minutes: roundMinutes, extendedMinutes, startedAt: moment(roundStartedAt), endedAt: moment(endedAt), pausedAt: moment(pausedAt), pausedSeconds },
      groups, mine, toPlace: row.runs ? toPlace(row) : [],
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

/** The viewer’s last place, and with whom they were in any of the rounds that there were. */
function mineOf(groups: readonly GroupNow[], { personId }: Viewer, rounds: number): RehearsalPage["mine"] {
  const all = groups.flatMap((group) => group.seats.map((seat) => ({ group, seat })));
  const own = all.filter(({ seat }) => seat.personId === personId);
  const seat = lastPlaceOf(own.map((one) => one.seat), personId);
  const last = own.find((one) => one.seat === seat);
  return last ? { ...last, met: [...new Set(all.flatMap((other) => (other.seat.personId !== personId && own.some((one) => wereTogether(one.seat, other.seat, rounds)) ? [other.seat.name] : [])))] } : null;
}

/** Who came late, who has gone and may be back, and, once it goes on, who is left alone. */
function toPlace({ came, seats, rehearsal }: RehearsalRow): ToPlace[] {
  const here = seats.filter(isThere);
  const alone = rehearsal && rehearsal.round > 0 ? here.filter((seat) => here.every((other) => other === seat || other.groupNumber !== seat.groupNumber)) : [];
  return [
    ...came.map((one) => ({ ...one, why: seats.some(({ personId }) => personId === one.personId) ? ("gone" as const) : ("late" as const) })),
    ...alone.map(({ personId, name }) => ({ personId, name, why: here.length > 1 ? ("alone" as const) : ("last" as const) })),
  ];
}

async function groupsNow(db: TenantDb, viewer: Viewer, row: RehearsalRow, state: RehearsalState, turns: readonly Turn[]): Promise<GroupNow[]> {
  const round = row.rehearsal?.round ?? 0;
  const explains = row.runs && state === "formed";
  const people = explains ? await peopleOf(db, viewer, row.seats) : [];
  const met = explains ? await metBefore(db, viewer, row) : undefined;
  return groupsOf(row.seats).map(({ number, seats }) => ({
    number,
    seats: seats.map((seat) => ({ ...seat, role: state === "under-way" ? roleOf(seat, round, turns) : null, turn: turnOf(seat.personId, turns) })),
    again: turns.some((turn) => turn.round === round && turn.groupNumber === number && turn.again),
    why: met ? whyTogether(seats.flatMap(({ personId }) => people.filter(({ id }) => id === personId)), met) : null,
  }));
}

async function lastScript(db: TenantDb, { trustId, personId }: Viewer): Promise<RehearsalPage["script"]> {
  const script = await db.stormScript.findFirst({ where: { trustId, personId }, orderBy: { savedAt: "desc" } });
  return script && { id: script.id, content: await openScript(db, trustId, script) };
}
