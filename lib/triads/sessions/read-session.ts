import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { type LiveState, stateOf } from "@/lib/live/state-of";
import type { Viewer } from "@/lib/viewers/viewer";
import { type ThingToBring, thingsToBring } from "../brought/things-to-bring";
import { type Rules, readRules } from "../ground-rules/read-rules";
import { type SaidInRound, readWords } from "../words/read-words";
import { type LastTime, readLastTime } from "../words/read-last-time";
import { type SessionRow, selectSession } from "./select-session";

export type SessionPerson = { id: string; name: string; came: boolean; agreed: boolean };
export type SessionRound = SaidInRound & {
  number: number; minutes: number; extendedMinutes: number; pausedSeconds: number; startedAt: Date | null; pausedAt: Date | null; endedAt: Date | null;
  coacheeId: string; coachId: string; observerIds: string[];
  /** What the viewer is in it. */
  myRole: "coachee" | "coach" | "observer" | null;
};

/** All that a member of its moment sees of a session: what was said in it only when they came. */
export type SessionPage = Omit<SessionRow, "people" | "rounds"> & {
  state: LiveState;
  /** Whether the viewer is, or was, there. */
  came: boolean;
  people: SessionPerson[];
  rounds: SessionRound[];
  /** The round that goes on, or comes next; nothing before the beginning and after the last. */
  current: SessionRound | undefined;
  lastTime: LastTime[];
  /** What the viewer may bring to it now. */
  toBring: ThingToBring[];
  rules: Rules;
};

/**
 * A session for a member of its moment. Opening one that has ended is written into the log.
 * @throws NotFound for anybody else
 */
export async function readSession(viewer: Viewer, sessionId: string): Promise<SessionPage> {
  if (!isId(sessionId)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const rules = await readRules(db, viewer.trustId);
    const session = await selectSession(db, viewer, sessionId, rules.number);
    if (!session) throw new NotFound();
    const said = await readWords(db, viewer, session.id);
    const lastTime = await readLastTime(db, viewer, session);
    const me = viewer.personId;
    const rounds = session.rounds.map((round): SessionRound => {
      const observerIds = [round.observerId, round.otherObserverId].filter((id) => id !== null);
      const myRole = round.coacheeId === me ? "coachee" : round.coachId === me ? "coach" : observerIds.includes(me) ? "observer" : null;
      return { ...round, observerIds, myRole, ...(said.get(round.number) ?? { issue: null, commitment: null, note: null, feedback: [], messages: [] }) };
    });
    const state = stateOf(session);
    if (state === "ended") await recordEvent(db, viewer, "triad-session.opened", { subjectId: session.id });
    const came = session.people.some(({ id, came: there }) => there && id === me);
    const brings = state === "planned" || (state === "under-way" && came);
    const toBring = brings ? await thingsToBring(db, viewer, session.id) : [];
    return { ...session, state, came, rounds, toBring, rules, lastTime, current: state === "under-way" ? rounds.find(({ endedAt }) => !endedAt) : undefined };
  });
}
