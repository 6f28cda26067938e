import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { factsInWords } from "@/lib/triads/forming/facts";
import type { MyTriad } from "@/lib/triads/find-triad";
import type { Viewer } from "@/lib/viewers/viewer";
import { listed } from "@/lib/words";

/** Who is in it, and what was true of them when it was formed. */
export function Members({ triad, viewer }: { triad: MyTriad; viewer: Viewer }) {
  const few = triad.state === "running" && triad.members.length < 3;
  return (
    <Section title="Who is in it" lede={few ? "With two of you there is nobody to observe. A coordinator sees that and can ask somebody to join." : `When it was formed: ${factsInWords(triad.facts)}`}>
      <ul className="max-w-text border-t border-line">
        {triad.members.map(({ id, name, schools, state, agreed }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3">
            <div>
              <p className="font-[550]">{id === viewer.personId ? `${name} (you)` : name}</p>
              <p className="text-sm text-muted">{listed(schools)}</p>
            </div>
            {state === "asked" ? <Tag>Has not answered yet</Tag> : !agreed && triad.state === "running" && <Tag>Ground rules still open</Tag>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
