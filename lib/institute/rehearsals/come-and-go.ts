import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { FEWEST } from "./sizes";
import { placeFor } from "./form-groups";
import { groupsOf } from "./groups-of";
import { metBefore, peopleOf } from "./met-before";
import { rehearsalInTurn } from "./rehearsal-in-turn";
import { isThere, lastPlaceOf } from "./rotation";
import type { Seat } from "./select-rehearsal";

type OnSomebody = { sessionId: string; personId: string };

/**
 * Somebody who came late, is back or was left alone joins the smallest group; of several the one that they were in, else the one where they fit best.
 * They watch the round that goes on and have their turn before the last ends; only where somebody is alone do they take part at once. Doing it twice does it once.
 * @throws NotFound for whoever does not run the cohort, or when they are not marked as having come; Refused once it has ended, or where there is no other group
 */
export function joinGroup(viewer: Viewer, { sessionId, personId }: OnSomebody): Promise<void> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const row = await rehearsalInTurn(db, viewer, sessionId);
    const { round } = row.rehearsal;
    const here = row.seats.filter(isThere);
    const sits = here.find((seat) => seat.personId === personId);
    if (sits && (round === 0 || sizeOf(here, sits.groupNumber) > 1)) return;
    const who = sits ?? row.came.find((one) => one.personId === personId);
    if (!who) throw new NotFound();
    const groups = groupsOf(here.filter(({ groupNumber }) => groupNumber !== sits?.groupNumber));
    if (sits && groups.length === 0) throw new Refused(`There is no other group. ${row.came.length > 0 ? "Put somebody who waits beside them" : "Be the other person yourself"}, or end here.`);
    const people = await peopleOf(db, viewer, [...here, who]);
    const of = (id: string) => people.filter((one) => one.id === id);
    const before = lastPlaceOf(row.seats, personId)?.groupNumber;
    const [late] = of(personId);
    const at = late ? placeFor(late, groups.map(({ seats }) => seats.flatMap((seat) => of(seat.personId))), await metBefore(db, viewer, row), groups.findIndex(({ number }) => number === before)) : 0;
    const groupNumber = groups[at]?.number ?? before ?? 1;
    if (sits) await db.rehearsalSeat.updateMany({ where: { trustId, sessionId, personId, leftInRound: null }, data: { leftInRound: round } });
    await db.rehearsalSeat.createMany({ data: [{ trustId, sessionId, personId, groupNumber, place: lastPlaceIn(row.seats, groupNumber) + 1, fromRound: fromRound(here, groupNumber, round) }] });
    await recordEvent(db, viewer, "rehearsal.joined", { subjectId: sessionId });
  });
}

/**
 * Somebody has to go in the middle: from the round that goes on they are in none, and their group shares the turns out among those who are there. That they came stays.
 * Doing it twice does it once.
 * @throws NotFound for whoever does not run the cohort, or when they had no place; Refused before it begins, or once it has ended
 */
export function leaveGroup(viewer: Viewer, { sessionId, personId }: OnSomebody): Promise<void> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const { rehearsal, seats } = await rehearsalInTurn(db, viewer, sessionId);
    if (!seats.some((seat) => seat.personId === personId)) throw new NotFound();
    if (rehearsal.round === 0) throw new Refused("It has not begun. Mark that they are not here, and make the groups anew.", "personId");
    const { count } = await db.rehearsalSeat.updateMany({ where: { trustId, sessionId, personId, leftInRound: null }, data: { leftInRound: rehearsal.round } });
    if (count > 0) await recordEvent(db, viewer, "rehearsal.left", { subjectId: sessionId });
  });
}

const sizeOf = (seats: readonly Seat[], number: number) => seats.filter(({ groupNumber }) => groupNumber === number).length;
const lastPlaceIn = (seats: readonly Seat[], number: number) => Math.max(0, ...seats.flatMap(({ groupNumber, place }) => (groupNumber === number ? [place] : [])));

/** From the next round on, so that nobody loses the turn that they are in; at once where nobody has one without them. */
const fromRound = (here: readonly Seat[], number: number, round: number) =>
  round > 0 && sizeOf(here.filter((seat) => seat.fromRound <= round), number) >= FEWEST ? round + 1 : Math.max(1, round);
