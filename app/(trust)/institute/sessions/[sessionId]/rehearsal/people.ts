import type { GroupNow, SeatNow } from "@/lib/institute/rehearsals/read-rehearsal";
import type { RehearsalRole } from "@/lib/institute/rehearsals/rotation";
import type { Viewer } from "@/lib/viewers/viewer";
import { capital, listed } from "@/lib/words";

export const nameOf = ({ personId, name }: SeatNow, viewer: Viewer): string => (personId === viewer.personId ? "you" : name);

/** The others of a group, by name: 'Ali and Mo'. */
export const othersOf = (group: GroupNow, viewer: Viewer): string => listed(group.seats.flatMap(({ personId, name }) => (personId === viewer.personId ? [] : [name])));

const labels: Record<RehearsalRole, string> = { speaks: "Rehearses", answers: "Other person", observes: "Observes" };
const order: RehearsalRole[] = ["speaks", "answers", "observes"];

/** Who does what in a group in the round that goes on. */
export const rolesNow = (group: GroupNow, viewer: Viewer): { label: string; names: string }[] =>
  order.flatMap((role) => {
    const names = group.seats.filter((seat) => seat.role === role).map((seat) => nameOf(seat, viewer));
    return names.length > 0 ? [{ label: labels[role], names: capital(listed(names)) }] : [];
  });
