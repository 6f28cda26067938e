import Link from "next/link";
import { planAction } from "@/app/(trust)/triads/sessions/actions";
import { whenParts } from "@/app/(trust)/triads/sessions/when-parts";
import { DescribedForm } from "@/components/forms/described-form";
import { Details } from "@/components/ui/details";
import { PrimaryCard } from "@/components/ui/primary-card";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { londonDay } from "@/lib/clock";
import { inWords, timeOfDay } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { ListedSession, MyTriad } from "@/lib/triads/find-triad";

const stateWords: Record<ListedSession["state"], string> = { planned: "Planned", "under-way": "Under way", ended: "Held", "called-off": "Called off" };
const when = ({ beginsAt }: ListedSession) => `${inWords(londonDay(beginsAt))} at ${timeOfDay(beginsAt)}`;

/** The next session as the one thing to do, a form for another, and those that were. */
export function Sessions({ triad, today }: { triad: MyTriad; today: string }) {
  const next = triad.sessions.findLast(({ state }) => state === "under-way") ?? triad.sessions.findLast(({ state }) => state === "planned");
  const others = triad.sessions.filter((session) => session !== next);
  const plan = (
    <DescribedForm
      bar={false} action={planAction} submit="Plan it" {...(next ? { kind: "secondary" as const } : {})}
      parts={[{ kind: "hidden", name: "requestId", value: v7() }, { kind: "hidden", name: "triadId", value: triad.id }, ...whenParts(triad.members.map(({ name }) => name))]}
    />
  );
  return (
    <>
      {next && (
        <div className="mt-8 first:mt-0">
          <PrimaryCard above={next.state === "under-way" ? "Under way" : londonDay(next.beginsAt) === today ? "Today" : "Next session"} title={when(next)} action={{ href: `/triads/sessions/${next.id}`, label: next.state === "under-way" ? "Go to the session" : "Open it" }}>
            {next.place && <p>{next.place}</p>}
          </PrimaryCard>
        </div>
      )}
      {triad.state === "running" && (next ? <div className="mt-6"><Details summary="Plan another session">{plan}</Details></div> : <Section title="Plan your next session">{plan}</Section>)}
      {others.length > 0 && (
        <Section title="Sessions">
          <ul className="max-w-text border-t border-line">
            {others.map((session) => (
              <li key={session.id} className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3 hover:bg-wash">
                <Link href={`/triads/sessions/${session.id}`} className="font-[550] no-underline after:absolute after:inset-0 hover:underline">{when(session)}</Link>
                <Tag>{session.state === "ended" && !session.came ? "You were not there" : stateWords[session.state]}</Tag>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {others.length === 0 && triad.state === "left" && <p className="text-muted">You attended no session.</p>}
    </>
  );
}
