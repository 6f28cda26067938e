import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import type { PeopleWhoGrow as Counts } from "@/lib/home/read-woven";
import { type Component, components } from "@/lib/strands/strands";
import { listed } from "@/lib/words";

/** What of it serves which component, in words that follow a number of people. */
const lines: readonly { component: Component; said: readonly (readonly [keyof Counts, string])[] }[] = [
  { component: "develop-expertise", said: [["triads", "met in a coaching triad"], ["even", "coached about as often as they were coached"], ["brought", "brought a gap task"], ["measured", "have a project with a measured result"]] },
  { component: "connect", said: [["across", "met in a triad with somebody of another school"]] },
  { component: "grow-culture-and-leadership", said: [["sets", "met in an action-learning set"], ["took-part", "took part in a programme"]] },
];

/** How many people grow, by component of the helix, on an executive's home; nothing while there are fewer than five in every line. */
export function PeopleWhoGrow({ people }: { people: Counts }) {
  const told = lines.flatMap(({ component, said }) => {
    const parts = said.flatMap(([what, words]) => (people[what] === undefined ? [] : [`${people[what]} or more ${words}`]));
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
