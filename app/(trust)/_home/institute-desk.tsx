import { LinkRows } from "@/app/(trust)/institute/_parts/link-rows";
import { Section } from "@/components/ui/section";
import type { InstituteDesk as Desk, Waits } from "@/lib/institute/desk";
import type { OnlineNext } from "@/lib/institute/coaching/waiting";
import { stepWord } from "@/lib/institute/projects/next-step";
import { type Day, inWords } from "@/lib/school-year/day";
import { counted } from "@/lib/words";

/** What of the institute is one's own: what is due, what came back, what is called off, what is next, one's project. For a facilitator, what waits for them. Nothing where one takes no part; what stands above already is left out. */
export function InstituteDesk({ desk, today, above }: { desk: Desk | null; today: Day; above: string | undefined }) {
  if (!desk) return null;
  const { due, begun, cameBack, next, calledOff, project, offerId, waits, standing, completedId, strength, online } = desk;
  const rows = [
    ...(offerId ? [{ key: "offer", href: `/institute/nominations/${offerId}`, title: "A place is offered to you", about: "Say whether you take it." }] : []),
    ...waits.map((one) => ({ key: one.id, ...waitingRow(one) })),
    ...(due ? [{ key: "due", href: `/institute/gap-tasks/${due.id}`, title: due.title, about: `${due.dueOn < today ? "Gap task, it was for" : "Gap task by"} ${inWords(due.dueOn)}${begun ? ", begun" : ""}` }] : []),
    ...(cameBack ? [{ key: "back", href: cameBack.what === "project" ? `/institute/projects/${cameBack.id}` : `/institute/answers/${cameBack.id}`, title: `${cameBack.by} wrote back`, about: cameBack.title }] : []),
    ...(calledOff ? [{ key: "off", href: `/institute/sessions/${calledOff.id}`, title: `Called off: ${calledOff.theme}`, about: [`It was for ${inWords(calledOff.heldOn)}.`, calledOff.line].filter(Boolean).join(" ") }] : []),
    ...(next ? [{ key: "next", href: `/institute/sessions/${next.id}`, title: `Next session: ${next.theme}`, about: `${inWords(next.heldOn)} at ${next.startsAt}, ${next.place}` }] : []),
    ...(online ? [{ key: "online", ...onlineRow(online) }] : []),
    ...(strength ? [{ key: "strength", href: `/institute/strengths/${strength.id}`, title: strength.mine ? "A strength of yours was noted" : "Other words are asked for", about: strength.mine ? "You read it first. It stands once you let it." : "About a strength that you noted." }] : []),
    ...(completedId ? [{ key: "completed", href: `/institute/cohorts/${completedId}/certificate`, title: "You have completed it", about: "Your certificate is there for you to take." }] : []),
    ...(standing ? [{ key: "standing", href: `/institute/cohorts/${standing.cohortId}/before-and-after`, title: standing.part === "start" ? "Where you stand at the start" : "Where you stand now, at the end", about: "A few taps. Yours alone, unless you show it." }] : []),
    ...(project ? [{ key: "project", href: `/institute/cohorts/${project.cohortId}/project`, title: "My project", about: projectLine(project) }] : []),
  ].filter(({ href }) => href !== above);
  if (rows.length === 0) return null;
  return <Section title="Institute"><LinkRows rows={rows} /></Section>;
}

/** What waits for a facilitator: answers to read, somebody who asks for more time, a project. */
function waitingRow({ what, id, title, toRead, moreTime }: Waits) {
  if (what === "project") return { href: `/institute/projects/${id}`, title: "A project waits for your word", about: title };
  const asks = moreTime > 0 && counted(moreTime, "asks for more time", "ask for more time");
  return { href: `/institute/gap-tasks/${id}`, title: toRead > 0 ? counted(toRead, "answer waits for you", "answers wait for you") : "More time is asked for", about: [title, asks].filter(Boolean).join(", ") };
}

/** One's next session with the coach, or the way to set it. */
function onlineRow({ coachingId, coach, session }: OnlineNext) {
  if (!session) return { href: `/institute/coaching/${coachingId}`, title: `Set a day with ${coach}`, about: "Your coach from outside the trust. Either of you sets it." };
  return { href: `/institute/coaching/sessions/${session.id}`, title: `Online with ${coach}`, about: `${inWords(session.heldOn)} at ${session.startsAt}` };
}

/** What comes next in one's project; when all is there, whether the facilitators have it as it stands. */
function projectLine({ step, shared }: NonNullable<Desk["project"]>): string {
  if (step === "done") return shared ? "All its parts are there, and shared." : "All its parts are there. Share it when you are ready.";
  return `${stepWord(step ?? "question")}.`;
}
