import { Work } from "@/app/(trust)/rubric/modules/_parts/reading-list";
import { recognisedInShort } from "@/app/(trust)/rubric/modules/_parts/university";
import { InlineMarkdown, Markdown } from "@/components/ui/markdown";
import type { Evidence } from "@/lib/credits/portfolio/read-portfolio";
import { hoursInWords } from "@/lib/rubric/modules/hours";
import { withItsYear } from "@/lib/school-year/day";
import { listed } from "@/lib/words";

/** One module of a portfolio: what it was, what was read, tried and thought, and when. */
export function EvidenceOnPaper({ evidence: { title, halfHours, validation, startedOn, finishedOn, module, text } }: { evidence: Evidence }) {
  const read = module.reading.filter((_, at) => text.read.includes(at));
  return (
    <section className="study-paper-module">
      <h2>{title}</h2>
      <p className="text-sm text-muted">
        {hoursInWords(halfHours)} of study, {withItsYear(startedOn)} to {withItsYear(finishedOn)}. {recognisedInShort(validation)}{validation && `, reference ${validation.reference}`}.
      </p>
      <p>About {listed(module.elements.map((element) => element.title))}.</p>
      <Markdown>{module.why}</Markdown>
      {read.length > 0 && (<><h3>Read</h3><ul className="prose list-disc pl-5">{read.map((work) => <li key={work.title}><Work work={work} /></li>)}</ul></>)}
      <h3>The task</h3>
      <Markdown>{module.task}</Markdown>
      <h3>What I tried</h3>
      <p className="max-w-text whitespace-pre-line">{text.tried}</p>
      {text.changed && (<><h3>What changed</h3><p className="max-w-text whitespace-pre-line">{text.changed}</p></>)}
      <h3>What I make of it</h3>
      <ul className="prose list-disc pl-5 text-muted">{module.questions.map((question) => <li key={question}><InlineMarkdown>{question}</InlineMarkdown></li>)}</ul>
      <p className="max-w-text whitespace-pre-line">{text.reflection}</p>
    </section>
  );
}
