import type { Viewer } from "@/lib/viewers/viewer";
import { mayStillCome } from "./state-of";

type Seated = { people: readonly { id: string; name: string; came: boolean }[] };
type Timed = Seated & { startedAt: Date | null; endedAt: Date | null };

/** Whoever reads what is said, by name and without the viewer: those who came, and those with a seat for as long as they may still come and read it all. */
export function othersWhoRead(meeting: Timed, viewer: Viewer): string[] {
  const others = meeting.people.filter(({ id }) => id !== viewer.personId);
  const late = mayStillCome(meeting, viewer) ? others.filter(({ came }) => !came).map(({ name }) => `${name} (once here)`) : [];
  return [...others.filter(({ came }) => came).map(({ name }) => name), ...late];
}

/** Somebody's name in a meeting; 'you' for the viewer. */
export const nameIn = ({ people }: Seated, id: string | null, viewer: Viewer): string => (id === viewer.personId ? "you" : (people.find((person) => person.id === id)?.name ?? "somebody"));
