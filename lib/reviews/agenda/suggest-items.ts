import type { S } from "@/lib/three-s/three-s";
import type { PackLine } from "../pack/week-lines";

export type Suggestion = { lineId: string; kind: "going_well" | "support" | "challenge"; s: S; weekOf: string; title: string; discussed: boolean };

const TITLE_LENGTH = 90;

/**
 * What the collation itself puts forward, at most one for each S and kind, the latest week first: where something got worse
 * to challenge, where somebody needs to talk to support, what got better as going well. What an item cites already is left out.
 */
export function suggestItems(lines: readonly PackLine[], items: readonly { checkInId: string | null; s: S }[]): Suggestion[] {
  const cited = new Set(items.map((item) => `${item.checkInId}/${item.s}`));
  const found = new Map<string, Suggestion>();
  for (const line of lines.toSorted((a, b) => b.weekOf.localeCompare(a.weekOf))) {
    const kind = kindOf(line);
    const key = `${line.s}/${kind}`;
    if (!kind || cited.has(`${line.checkInId}/${line.s}`) || found.has(key)) continue;
    found.set(key, { lineId: line.id, kind, s: line.s, weekOf: line.weekOf, title: titleOf(line), discussed: line.discussedAt !== null });
  }
  return [...found.values()];
}

function kindOf(line: PackLine): Suggestion["kind"] | undefined {
  if (line.needToTalk) return "support";
  if (line.direction === "worse") return "challenge";
  return line.direction === "better" ? "going_well" : undefined;
}

/** What was done stands first in a week's wording, what came of it in the paragraph after it. */
function tellingSentence({ wording, direction }: Pick<PackLine, "wording" | "direction">): string {
  const [done = "", cameOfIt] = wording.split(/\n+/);
  const says = direction === "same" ? done : (cameOfIt ?? done);
  return says.split(/(?<=[.;])\s/)[0] ?? "";
}

/** What came of it, where something got better or worse, else what was done: its first sentence, which the principal agreed to; without any, what happened. */
export function titleOf(line: Pick<PackLine, "wording" | "s" | "direction">): string {
  const sentence = tellingSentence(line).replace(/[.;]$/, "").trim();
  if (!sentence) return line.direction === "same" ? "A need to talk" : `${line.direction === "better" ? "Better" : "Worse"} than the week before`;
  return sentence.length <= TITLE_LENGTH ? sentence : `${sentence.slice(0, TITLE_LENGTH).replace(/\s\S*$/, "")} …`;
}

/** What was written beside the title; all of it where the title had to be cut. */
export function restOf(line: Pick<PackLine, "wording" | "s" | "direction">): string {
  if (titleOf(line).endsWith("…")) return line.wording;
  const sentence = tellingSentence(line);
  const at = line.direction === "same" ? 0 : Math.max(0, line.wording.indexOf(sentence, line.wording.search(/\n/) + 1));
  const [before, after] = [line.wording.slice(0, at), line.wording.slice(at + sentence.length)];
  return `${before.trim()}${before.trim() && after.trim() ? "\n" : ""}${after.trim()}`;
}
