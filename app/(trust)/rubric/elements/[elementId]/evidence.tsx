import { InlineMarkdown } from "@/components/ui/markdown";
import { Section } from "@/components/ui/section";
import { type ElementContent, type Research, researchKindWords, strengthWords } from "@/lib/rubric/content";

/** The research with how far it carries, further reading, and what leaders ask. */
export function Evidence({ content: { research, reading, questions } }: { content: ElementContent }) {
  return (
    <>
      {research.length > 0 && (
        <Section id="research" title="What research says">
          <ul className="max-w-text border-t border-line">{research.map((one) => <Study key={`${one.title}${one.year}`} study={one} />)}</ul>
        </Section>
      )}
      {reading.length > 0 && (
        <Section id="reading" title="Read on">
          <ul className="prose list-disc space-y-1 pl-5">
            {reading.map(({ title, by, link }) => <li key={title}>{link ? <a href={link} rel="noreferrer">{title}</a> : <cite>{title}</cite>}, {by}</li>)}
          </ul>
        </Section>
      )}
      {questions.length > 0 && (
        <Section id="questions" title="Questions for leaders">
          <ul className="prose list-disc space-y-1 pl-5">{questions.map((question, at) => <li key={at}><InlineMarkdown>{question}</InlineMarkdown></li>)}</ul>
        </Section>
      )}
    </>
  );
}

function Study({ study: { title, authors, year, source, link, kind, strength, means } }: { study: Research }) {
  return (
    <li className="border-b border-line py-4">
      <p>{means}</p>
      <p className="mt-2 text-sm font-[550]">{strengthWords[strength]}</p>
      <p className="mt-1 text-sm text-muted">
        {authors} ({year}). {link ? <a href={link} rel="noreferrer"><cite>{title}</cite></a> : <cite>{title}</cite>}. {source}. {researchKindWords[kind]}.
      </p>
    </li>
  );
}
