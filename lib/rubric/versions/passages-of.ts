import { type ElementContent, contextWords } from "../content";
import { asPlainText } from "../markdown/as-plain-text";

/** The parts of an element that search tells apart. */
export const parts = ["title", "summary", "why", "stage", "tip", "research", "reading", "slip", "question", "variant"] as const;
export type Part = (typeof parts)[number];

export type Passage = { part: Part; position: number; text: string };

/** An element as search looks through it: one passage a thought, in plain words. */
export function passagesOf({ title, summary, content }: { title: string; summary: string; content: ElementContent }): Passage[] {
  const several = (part: Part, texts: readonly string[]) => texts.map((text, position) => ({ part, position, text: asPlainText(text) }));
  return [
    ...several("title", [title]),
    ...several("summary", [summary]),
    ...several("why", [content.why]),
    ...several("stage", content.stages),
    ...several("tip", content.tips),
    ...several("research", content.research.map((one) => `${one.title}. ${one.authors}, ${one.year}. ${one.means}`)),
    ...several("reading", content.reading.map((one) => `${one.title}. ${one.by}`)),
    ...several("slip", content.slips),
    ...several("question", content.questions),
    ...several("variant", content.variants.map((one) => `${contextWords[one.context]}: ${one.text}`)),
  ].filter(({ text }) => text !== "");
}
