import { OneButton } from "@/components/forms/one-button";
import { addSuggestionAction } from "@/app/(trust)/reviews/agenda-actions";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { Suggestion } from "@/lib/reviews/agenda/suggest-items";
import { kindWords } from "@/lib/reviews/words";
import { inShort } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { sNames } from "@/lib/three-s/three-s";

/** What the half term's check-ins put forward by themselves. */
export function Suggestions({ reviewId, suggestions }: { reviewId: string; suggestions: readonly Suggestion[] }) {
  if (suggestions.length === 0) return null;
  return (
    <Section title="From the check-ins" lede="Where something got worse or better, or somebody needs to talk. Each brings the week that raised it.">
      <ul className="border-t border-line">
        {suggestions.map(({ lineId, kind, s, title, weekOf, discussed }) => (
          <li key={`${lineId}${kind}`} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
            <div className="min-w-0 grow basis-64">
              <p className="text-sm text-muted">{kindWords[kind]} · {sNames[s]} · week of {inShort(weekOf)}</p>
              <p className="font-[550]">{title}</p>
              {!discussed && <Tag tone="attention" icon="attention">Not discussed yet</Tag>}
            </div>
            <OneButton action={addSuggestionAction} fields={{ reviewId, lineId, kind, requestId: v7() }} kind="secondary" size="small" about={title}>Add to the agenda</OneButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
