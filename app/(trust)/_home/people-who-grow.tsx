import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import type { PeopleWhoGrow as Counts } from "@/lib/home/read-woven";
import { type WayToGrow, waysToGrow } from "@/lib/insights/growing-people/ways-to-grow";
import { components } from "@/lib/strands/strands";
import { listed } from "@/lib/words";

/** How many people grow, by component of the helix, on an executive's home; nothing while there are fewer than five in every line. */
export function PeopleWhoGrow({ people }: { people: Counts }) {
  const counts: Partial<Record<WayToGrow, number>> = people;
  const told = [...Map.groupBy(waysToGrow, ({ component }) => component)].flatMap(([component, ways]) => {
    const parts = ways.flatMap(({ what, said }) => (counts[what] === undefined ? [] : [`${counts[what]} or more ${said}`]));
    return parts.length > 0 ? [{ component, words: listed(parts) }] : [];
  });
  if (told.length === 0) return null;
  return (
    <Section title="People who grow" lede="Since the beginning, in fives and from five. Never who, and nothing of what was said.">
      <dl className="max-w-text border-t border-line">
        {told.map(({ component, words }) => (
          <div key={component} className="border-b border-line py-3">
            <dt className="text-sm text-muted">{components[component].name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <ButtonLink href="/insights/people" kind="secondary" size="small" className="mt-4">See schools and jobs</ButtonLink>
    </Section>
  );
}
