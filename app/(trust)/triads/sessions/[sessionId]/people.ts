import type { SessionPage, SessionRound } from "@/lib/triads/sessions/read-session";
import { nameIn } from "@/lib/live/who-came";
import type { Viewer } from "@/lib/viewers/viewer";
import { capital } from "@/lib/words";

/** Who has which role in a round, by name. */
export function rolesInWords(session: SessionPage, { coacheeId, coachId, observerIds }: SessionRound, viewer: Viewer): { label: string; name: string }[] {
  const name = (id: string) => capital(nameIn(session, id, viewer));
  return [
    { label: "Coachee", name: name(coacheeId) },
    { label: "Coach", name: name(coachId) },
    ...observerIds.map((id) => ({ label: "Observer", name: name(id) })),
  ];
}
