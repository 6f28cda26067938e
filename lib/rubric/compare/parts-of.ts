import { type Context, contextWords, type ElementContent, researchKindWords, strengthWords } from "../content";
import type { Stage } from "../stages";

/** What an element says, title and all. */
export type ElementText = { title: string; summary: string; content: ElementContent };

/** A part of an element as words: what it is called in a form and on a screen. */
export type TextPart = { key: string; label: string; text: string };

const contexts = Object.keys(contextWords) as Context[];

/** The parts that somebody can write in or remark on, by the names of their boxes. */
export const partLabels = (stages: readonly Stage[]): Record<string, string> => ({
  title: "Title", summary: "In a sentence", why: "Why it matters",
  ...Object.fromEntries(stages.map(({ key, name }) => [`stages.${key}`, `What it looks like: ${name}`])),
  tips: "Try tomorrow", slips: "Where it slips", questions: "Questions for leaders", research: "What research says", reading: "Read on",
  ...Object.fromEntries(contexts.map((context) => [`variants.${context}`, contextWords[context]])),
});

/** The keys of stages, in their order. */
export const keysOf = (stages: readonly Stage[]): string[] => stages.map(({ key }) => key);

/**
 * An element as labelled words, in the order of the form; parts that say nothing are empty.
 * @param written the keys of the stages for which its texts were written; the stages' own unless said
 */
export function partsOf({ title, summary, content }: ElementText, stages: readonly Stage[], written: readonly string[] = keysOf(stages)): TextPart[] {
  const texts: Record<string, string> = {
    title, summary, why: content.why,
    ...Object.fromEntries(stages.map(({ key }) => [`stages.${key}`, content.stages[written.indexOf(key)] ?? ""])),
    tips: content.tips.join("\n"), slips: content.slips.join("\n"), questions: content.questions.join("\n"),
    research: content.research
      .map((one) => `${one.authors} (${one.year}). ${one.title}. ${one.source}. ${researchKindWords[one.kind]}. ${strengthWords[one.strength]}. ${one.link ?? ""}\n${one.means}`)
      .join("\n\n"),
    reading: content.reading.map(({ title: called, by, link }) => `${called}, ${by}. ${link ?? ""}`.trim()).join("\n"),
    ...Object.fromEntries(contexts.map((context) => [`variants.${context}`, content.variants.find((one) => one.context === context)?.text ?? ""])),
  };
  return Object.entries(partLabels(stages)).map(([key, label]) => ({ key, label, text: texts[key] ?? "" }));
}
