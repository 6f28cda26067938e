import { InlineMarkdown, Markdown } from "@/components/ui/markdown";
import { Section } from "@/components/ui/section";
import type { FoundElement } from "@/lib/rubric/find-element";

/** What to do, first of all. */
export function Tips({ tips }: { tips: readonly string[] }) {
  if (tips.length === 0) return null;
  return (
    <Section id="tips" title="Try tomorrow">
      <ul className="max-w-text border-t border-line">
        {tips.map((tip, at) => <li key={at} className="border-b border-line py-3"><InlineMarkdown>{tip}</InlineMarkdown></li>)}
      </ul>
    </Section>
  );
}

/** What good looks like by stage, why, and where people slip. */
export function Practice({ element: { content, stages } }: { element: FoundElement }) {
  const { why, slips } = content;
  return (
    <>
      {content.stages.some(Boolean) && (
        <Section id="stages" title="What it looks like">
          <ol className="grid max-w-text gap-6 lg:max-w-none lg:grid-cols-2">
            {stages.map(({ name, means }, at) => (
              <li key={name} className="min-w-0">
                <h3>{name}</h3>
                {means && <p className="text-sm text-muted">{means}</p>}
                <Markdown className="mt-1">{content.stages[at] ?? ""}</Markdown>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {why && <Section id="why" title="Why it matters"><Markdown>{why}</Markdown></Section>}
      {slips.length > 0 && (
        <Section id="slips" title="Where it slips">
          <ul className="prose list-disc space-y-1 pl-5">{slips.map((slip, at) => <li key={at}><InlineMarkdown>{slip}</InlineMarkdown></li>)}</ul>
        </Section>
      )}
    </>
  );
}
