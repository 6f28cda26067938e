import type { ReactNode } from "react";
import { typedOr } from "@/components/forms/typed-in-form";
import { InlineMarkdown } from "@/components/ui/markdown";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import type { StudyContent } from "@/lib/credits/schema";
import type { FormState } from "@/lib/forms/form-state";

type Props = { state: FormState; content: StudyContent; questions: readonly string[]; task: ReactNode };

/** What was tried, what changed, what one makes of it: three boxes, each under what the module asks. */
export function Boxes({ state, content, questions, task }: Props) {
  const box = (name: "tried" | "changed" | "reflection") => ({ name, defaultValue: typedOr(state, name, content[name]), error: state.errors?.[name], whoSees: { kind: "own" } as const });
  return (
    <>
      <Section title="Try in class">
        <div className="mb-6 max-w-text border-l-3 border-line pl-4">{task}</div>
        <div className="flex flex-col gap-6">
          <TextArea {...box("tried")} label="What I tried" rows={5} hint="When, with which class, what you did. No pupil’s name: you may want to show it one day." />
          <TextArea {...box("changed")} label="What changed" optional rows={4} hint="What you saw and heard. ‘Nothing yet’ is worth writing too." />
        </div>
      </Section>
      <Section title="Think about it">
        <ul className="prose mb-6 list-disc space-y-1 border-l-3 border-line pl-9">{questions.map((question) => <li key={question}><InlineMarkdown>{question}</InlineMarkdown></li>)}</ul>
        <TextArea {...box("reflection")} label="What I make of it" rows={6} hint="Whichever of the questions speak to you." />
      </Section>
    </>
  );
}
