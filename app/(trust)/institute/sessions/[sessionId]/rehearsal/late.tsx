import { joinAction } from "@/app/(trust)/institute/sessions/[sessionId]/rehearsal/actions";
import Link from "next/link";
import { OneButton } from "@/components/forms/one-button";
import { Section } from "@/components/ui/section";
import { placingInWords } from "@/lib/institute/rehearsals/placing-in-words";
import type { RehearsalPage, ToPlace } from "@/lib/institute/rehearsals/read-rehearsal";
import { isThere } from "@/lib/institute/rehearsals/rotation";

const about: Record<ToPlace["why"], string> = { late: "", gone: "Had to go.", alone: "Alone: the others of the group had to go.", last: "Alone." };

/** Who is in no group, or alone in theirs; each joins the smallest other one, where somebody is in one. */
export function Late({ rehearsal: { sessionId, toPlace, round, groups } }: { rehearsal: RehearsalPage }) {
  const marks = <Link href={`/institute/sessions/${sessionId}/attendance`} className="inline-flex min-h-11 items-center">Somebody came late: mark who came</Link>;
  if (toPlace.length === 0) return <p className="mt-6">{marks}</p>;
  const lede = placingInWords({ toPlace, round, anybody: groups.some(({ seats }) => seats.some(isThere)) });
  return (
    <Section title="Who has nobody to rehearse with" lede={lede}>
      <ul className="max-w-text border-t border-line">
        {toPlace.map(({ personId, name, why }) => (
          <li key={personId} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3">
            <div><p className="font-[550]">{name}</p>{about[why] && <p className="text-sm text-muted">{about[why]}</p>}</div>
            {why !== "last" && <OneButton action={joinAction} fields={{ sessionId, personId }} kind="secondary" size="small" about={name}>{why === "gone" ? "Is back: put into a group" : "Put into a group"}</OneButton>}
          </li>
        ))}
      </ul>
      <p className="mt-2">{marks}</p>
    </Section>
  );
}
