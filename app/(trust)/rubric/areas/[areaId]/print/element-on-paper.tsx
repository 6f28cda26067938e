import { InlineMarkdown } from "@/components/ui/markdown";
import type { PublishedArea } from "@/lib/rubric/areas/read-area";
import { asPlainText } from "@/lib/rubric/markdown/as-plain-text";
import { strengthWords } from "@/lib/rubric/words";

const MOST = 4;

type Props = { element: PublishedArea["elements"][number]; stages: PublishedArea["stages"] };

/** An element in half a side: its sentence, tips, stages and slips, and what the strongest research says. */
export function ElementOnPaper({ element: { title, summary, content }, stages }: Props) {
  const [study] = content.research;
  return (
    <section className="area-paper-element">
      <h2>{title}</h2>
      {summary && <p>{summary}</p>}
      {content.tips.length > 0 && <h3>Try tomorrow</h3>}
      <ul>{content.tips.slice(0, MOST).map((tip, at) => <li key={at}><InlineMarkdown>{tip}</InlineMarkdown></li>)}</ul>
      {content.stages.some(Boolean) && (
        <dl>
          {stages.map(({ name }, at) => content.stages[at] && <div key={name}><dt>{name}</dt><dd>{asPlainText(content.stages[at])}</dd></div>)}
        </dl>
      )}
      {content.slips.length > 0 && <h3>Where it slips</h3>}
      <ul>{content.slips.slice(0, MOST).map((slip, at) => <li key={at}><InlineMarkdown>{slip}</InlineMarkdown></li>)}</ul>
      {study && <p className="area-paper-source">{study.means} <cite>{study.authors.split(/[,;]| and /)[0]}, {study.year}</cite>. {strengthWords[study.strength].split(":")[0]} evidence.</p>}
    </section>
  );
}
