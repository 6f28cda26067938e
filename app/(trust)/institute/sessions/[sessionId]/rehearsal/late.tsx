import { joinAction } from "@/app/(trust)/institute/sessions/[sessionId]/rehearsal/actions";
import { OneButton } from "@/components/forms/one-button";
import { Section } from "@/components/ui/section";
import Link from "next/link";

type Props = { sessionId: string; came: readonly { personId: string; name: string }[] };

/** Who came and is in no group yet; each joins the smallest. */
export function Late({ sessionId, came }: Props) {
  const marks = <Link href={`/institute/sessions/${sessionId}/attendance`} className="inline-flex min-h-11 items-center">Somebody came late: mark who came</Link>;
  if (came.length === 0) return <p className="mt-6">{marks}</p>;
  return (
    <Section title="In no group yet" lede="Each joins the smallest group, and rehearses last in it.">
      <ul className="max-w-text border-t border-line">
        {came.map(({ personId, name }) => (
          <li key={personId} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3">
            <span className="font-[550]">{name}</span>
            <OneButton action={joinAction} fields={{ sessionId, personId }} kind="secondary" size="small" about={name}>Put into a group</OneButton>
          </li>
        ))}
      </ul>
      <p className="mt-2">{marks}</p>
    </Section>
  );
}
