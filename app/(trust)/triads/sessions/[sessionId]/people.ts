import { londonDay } from "@/lib/clock";
import type { SessionPage, SessionRound } from "@/lib/triads/sessions/read-session";
import type { Viewer } from "@/lib/viewers/viewer";
import { capital } from "@/lib/words";

/** The others who came, by name: whoever reads what is said. */
export const othersWhoCame = ({ people }: SessionPage, viewer: Viewer): string[] => people.flatMap(({ id, name, came }) => (came && id !== viewer.personId ? [name] : []));

/** Somebody's name in a session; 'you' for the viewer. */
export const nameIn = ({ people }: SessionPage, id: string, viewer: Viewer): string => (id === viewer.personId ? "you" : (people.find((person) => person.id === id)?.name ?? "somebody"));

/** Who has which role in a round, by name. */
export function rolesInWords(session: SessionPage, { coacheeId, coachId, observerIds }: SessionRound, viewer: Viewer): { label: string; name: string }[] {
  const name = (id: string) => capital(nameIn(session, id, viewer));
  return [
    { label: "Coachee", name: name(coacheeId) },
    { label: "Coach", name: name(coachId) },
    ...observerIds.map((id) => ({ label: "Observer", name: name(id) })),
  ];
}

/** Whether it ended on the viewer's today: until then each finishes what they wrote. */
export const isOfToday = ({ endedAt }: SessionPage, viewer: Viewer): boolean => endedAt !== null && londonDay(endedAt) === viewer.today;
