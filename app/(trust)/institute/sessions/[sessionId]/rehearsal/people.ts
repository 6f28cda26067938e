import type { GroupNow, SeatNow } from "@/lib/institute/rehearsals/read-rehearsal";
import { isThere, type RehearsalRole } from "@/lib/institute/rehearsals/rotation";
import type { Viewer } from "@/lib/viewers/viewer";
import { capital, listed } from "@/lib/words";

export const nameOf = ({ personId, name }: SeatNow, viewer: Viewer): string => (personId === viewer.personId ? "you" : name);

/** The others who are in a group, by name: 'Ali and Mo'. */
export const othersOf = (group: GroupNow, viewer: Viewer): string => listed(group.seats.flatMap((seat) => (seat.personId === viewer.personId || !isThere(seat) ? [] : [seat.name])));

const labels: Record<RehearsalRole, string> = { speaks: "Rehearses", answers: "Other person", observes: "Observes" };
const order: RehearsalRole[] = ["speaks", "answers", "observes"];

/** Who does what in a group in the round that goes on. */
export const rolesNow = (group: GroupNow, viewer: Viewer): { label: string; names: string }[] =>
  order.flatMap((role) => {
    const names = group.seats.filter((seat) => seat.role === role).map((seat) => nameOf(seat, viewer));
    return names.length > 0 ? [{ label: labels[role], names: capital(listed(names)) }] : [];
  });

/** In which of the rounds somebody was there, where it was not in all: ', from round 2', ', gone in round 3', and ', only watched' for whoever came and had no round of their own. */
export const spanOf = ({ fromRound, leftInRound }: SeatNow, rounds: number): string =>
  fromRound > 1 && fromRound >= Math.min(leftInRound ?? Infinity, rounds + 1) ? ", only watched" : [fromRound > 1 && `, from round ${fromRound}`, leftInRound !== null && `, gone in round ${leftInRound}`].filter(Boolean).join("");
