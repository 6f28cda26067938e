import { recordEvent } from "@/lib/audit/record-event";
import { datesChanged } from "@/lib/calendar/dates-changed";
import { isBefore } from "@/lib/calendar/held-on";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { mayStillCome } from "@/lib/live/state-of";
import { listed } from "@/lib/words";
import type { Viewer } from "@/lib/viewers/viewer";
import { readRules } from "../ground-rules/read-rules";
import type { StartInput } from "../schema";
import { observeTheRest, planRounds } from "./plan-rounds";
import { sessionInTurn } from "./session-of";

async function mustHaveAgreed(db: TenantDb, viewer: Viewer, triadId: string, here: readonly string[]) {
  const { trustId } = viewer;
  const { number } = await readRules(db, trustId);
  const agreed = await db.rulesAcceptance.findMany({ where: { trustId, triadId, number, personId: { in: [...here] } } });
  const missing = here.filter((personId) => !agreed.some((one) => one.personId === personId));
  if (missing.length === 0) return;
  const people = await db.person.findMany({ where: { trustId, id: { in: missing } }, orderBy: { name: "asc" } });
  const names = people.map(({ id, name }) => (id === viewer.personId ? "you" : name));
  throw new Refused(`The ground rules come first: ${listed(names)} can agree to them on the triad’s own page.`, "here");
}

/**
 * Begins a session with those who are here, the viewer among them: the members of this moment get their seats, the rounds their roles,
 * and an earlier session that nobody ended is over.
 * Beginning it twice begins it once.
 * @throws NotFound for anybody but a member
 * @throws Refused with fewer than two, before all who are here have agreed to the ground rules, or when it was called off
 */
export function startSession(viewer: Viewer, { sessionId, here: said }: StartInput): Promise<void> {
  const { trustId, at } = viewer;
  return withTenant(viewer, async (db) => {
    const session = await sessionInTurn(db, viewer, sessionId);
    if (session.calledOffAt) throw new Refused("This session was called off.");
    if (session.startedAt) return;
    const members = await db.triadMember.findMany({ where: { trustId, triadId: session.triadId, joinedAt: { not: null }, leftAt: null } });
    const here = members.map(({ personId }) => personId).filter((personId) => said.includes(personId) || personId === viewer.personId);
    if (here.length < 2) throw new Refused("It takes at least two. Tick who is here with you.", "here");
    await mustHaveAgreed(db, viewer, session.triadId, here);
    const { count } = await db.triadSession.updateMany({ where: { trustId, id: sessionId, startedAt: null }, data: { startedAt: at } });
    if (count === 0) return;
    await db.triadSeat.updateMany({ where: { trustId, sessionId, personId: { in: here } }, data: { cameAt: at } });
    await planRounds(db, viewer, session);
    if (isBefore(session, at)) await datesChanged(db, trustId, members.map(({ personId }) => personId));
    await recordEvent(db, viewer, "triad-session.started", { subjectId: sessionId, facts: { came: here.length } });
  });
}

/**
 * A member comes after it began: before the first round the roles are given anew, later they observe what is left.
 * @throws NotFound for anybody but a member of the moment it began; Refused once it has ended or its day is over, or before they agreed to the ground rules
 */
export function comeToSession(viewer: Viewer, sessionId: string): Promise<void> {
  const { trustId, personId, at } = viewer;
  return withTenant(viewer, async (db) => {
    const session = await sessionInTurn(db, viewer, sessionId);
    if (!session.startedAt) throw new Refused("This session has not begun yet.");
    if (session.endedAt) throw new Refused("This session has ended.");
    if (!mayStillCome(session, viewer)) throw new Refused("The day of this session is over, so nobody comes to it any more.");
    await mustHaveAgreed(db, viewer, session.triadId, [personId]);
    const { count } = await db.triadSeat.updateMany({ where: { trustId, sessionId, personId, cameAt: null }, data: { cameAt: at } });
    if (count === 0) return;
    const begun = await db.triadRound.count({ where: { trustId, sessionId, startedAt: { not: null } } });
    if (begun === 0) await planRounds(db, viewer, session);
    else await observeTheRest(db, viewer, sessionId);
    await recordEvent(db, viewer, "triad-session.joined", { subjectId: sessionId });
  });
}
