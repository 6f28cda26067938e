import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as textOf } from "mdast-util-to-string";

/** Markdown as one line of plain words: what search looks through and a summary shows. */
export function asPlainText(markdown: string): string {
  return fromMarkdown(markdown).children.map((block) => textOf(block, { includeImageAlt: true })).join(" ").replaceAll(/\s+/g, " ").trim();
}
