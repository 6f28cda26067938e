import { Details } from "@/components/ui/details";
import { Markdown } from "@/components/ui/markdown";
import { Section } from "@/components/ui/section";
import { contextWords, type ElementContent } from "@/lib/rubric/content";

type Props = { variants: ElementContent["variants"]; mine?: boolean };

/** What is different in a mixed-age class, a small school and the like: open for those it concerns, folded for others. */
export function Contexts({ variants, mine = false }: Props) {
  if (variants.length === 0) return null;
  return (
    <Section id={mine ? undefined : "contexts"} title={mine ? "In schools like yours" : "In other schools"}>
      {variants.map(({ context, text }) =>
        mine ? (
          <div key={context} className="mb-4 last:mb-0"><h3>{contextWords[context]}</h3><Markdown className="mt-1">{text}</Markdown></div>
        ) : (
          <Details key={context} summary={contextWords[context]}><Markdown>{text}</Markdown></Details>
        ),
      )}
    </Section>
  );
}
