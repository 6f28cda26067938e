import Link from "next/link";
import { bringAction, takeThingBackAction } from "@/app/(trust)/triads/sessions/bring-actions";
import { OneButton } from "@/components/forms/one-button";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { londonDay } from "@/lib/clock";
import { inWords } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { SessionToShowIn } from "@/lib/triads/brought/sessions-to-show-in";
import { listed } from "@/lib/words";

type Props = { videoId: string; sessions: readonly SessionToShowIn[]; said: boolean };

/** The way to bring it to a coaching session, where its owner has one. */
export function ToTriad({ videoId, sessions, said }: Props) {
  const shown = sessions.filter(({ broughtId }) => said || broughtId);
  if (shown.length === 0) return null;
  return (
    <Section title="Show it in your triad" lede="Whoever is in the triad now, and from its beginning whoever came to the session, can play it there until you take it back.">
      <ul className="max-w-text border-t border-line">
        {shown.map(({ id, beginsAt, others, broughtId }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-2">
            <div className="min-w-0">
              <Link href={`/triads/sessions/${id}`} className="inline-flex min-h-11 items-center font-[550]">Session on {inWords(londonDay(beginsAt))}</Link>
              <p className="text-sm text-muted">With {listed(others)}</p>
            </div>
            {broughtId
              ? <OneButton action={takeThingBackAction} fields={{ sessionId: id, broughtId }} kind="quiet" size="small" about={`from the session on ${inWords(londonDay(beginsAt))}`}>Take it back</OneButton>
              : <OneButton action={bringAction} fields={{ sessionId: id, requestId: v7(), thing: `video:${videoId}` }} kind="secondary" size="small" about={`to the session on ${inWords(londonDay(beginsAt))}`}>Bring it</OneButton>}
          </li>
        ))}
      </ul>
      <div className="mt-3"><WhoSees kind="personal" names={["the people of that session"]} /></div>
    </Section>
  );
}
