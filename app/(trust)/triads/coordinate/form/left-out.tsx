import { Section } from "@/components/ui/section";
import type { LeftOut } from "@/lib/triads/forming/form-triads";

const whyWords: Record<LeftOut["why"], string> = {
  "too-few": "There are too few for another triad.",
  school: "They asked for their own school, and there are not two colleagues there with whom they can be.",
  line: "They lead, or are led by, those who are left.",
};

export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null;
  return (
    <Section title="Waiting" lede="They stay on the list for the next time.">
      <ul className="max-w-text border-t border-line">
        {leftOut.map(({ person, why }) => (
          <li key={person.id} className="border-b border-line py-3"><p className="font-[550]">{person.name}</p><p className="text-sm text-muted">{whyWords[why]}</p></li>
        ))}
      </ul>
    </Section>
  );
}
