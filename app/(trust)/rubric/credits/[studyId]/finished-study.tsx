import { Work } from "@/app/(trust)/rubric/modules/_parts/reading-list";
import { InlineMarkdown, Markdown } from "@/components/ui/markdown";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import type { StudyContent } from "@/lib/credits/schema";
import type { ModuleContent } from "@/lib/rubric/modules/content";

/** What somebody wrote on a module that they finished, beside what it asked. */
export function FinishedStudy({ module: { reading, task, questions }, text }: { module: ModuleContent; text: StudyContent }) {
  const read = reading.filter((_, at) => text.read.includes(at));
  return (
    <>
      <WhoSees kind="own" />
      {read.length > 0 && <Section title="What I read"><ul className="prose list-disc space-y-1 pl-5">{read.map((work) => <li key={work.title}><Work work={work} /></li>)}</ul></Section>}
      <Section title="What I tried in class">
        <div className="mb-4 border-l-3 border-line pl-4 text-ink-soft"><Markdown>{task}</Markdown></div>
        <p className="max-w-text whitespace-pre-line">{text.tried}</p>
      </Section>
      {text.changed && <Section title="What changed"><p className="max-w-text whitespace-pre-line">{text.changed}</p></Section>}
      <Section title="What I make of it">
        <ul className="prose mb-4 list-disc space-y-1 border-l-3 border-line pl-9 text-ink-soft">{questions.map((question) => <li key={question}><InlineMarkdown>{question}</InlineMarkdown></li>)}</ul>
        <p className="max-w-text whitespace-pre-line">{text.reflection}</p>
      </Section>
    </>
  );
}
