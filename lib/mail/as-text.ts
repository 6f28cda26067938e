import type { Letter } from "./letter";

/** The letter as plain text, the link on a line of its own. */
export function asText({ greeting, before, link, after }: Letter): string {
  return [greeting, ...before, `${link.words}:\n${link.href}`, ...after].join("\n\n") + "\n";
}
