import type { Agenda } from "./read-agenda";
import type { PackLine } from "./week-lines";

export type Suggestion = { lineId: string; kind: "going_well" | "support" | "challenge"; s: PackLine["s"]; weekOf: string; title: string; discussed: boolean };

const TITLE_LENGTH = 90;

/**
 * What the collation itself puts forward, at most one for each S and kind, the latest week first: where something got worse
 * to challenge, where somebody needs to talk to support, what got better as going well. What an item cites already is left out.
 */
export function suggestItems(lines: readonly PackLine[], items: Agenda["items"]): Suggestion[] {
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

const firstSentence = (wording: string) => wording.split(/\n|(?<=[.;])\s/)[0] ?? "";

/** The first sentence of what was written, which the principal agreed to; without one, what happened. */
export function titleOf(line: Pick<PackLine, "wording" | "s" | "direction">): string {
  const sentence = firstSentence(line.wording).replace(/[.;]$/, "").trim();
  if (!sentence) return line.direction === "same" ? "A need to talk" : `${line.direction === "better" ? "Better" : "Worse"} than the week before`;
  return sentence.length <= TITLE_LENGTH ? sentence : `${sentence.slice(0, TITLE_LENGTH).replace(/\s\S*$/, "")} …`;
}

/** What was written after the title; all of it where the title had to be cut. */
export function restOf(line: Pick<PackLine, "wording" | "s" | "direction">): string {
  return titleOf(line).endsWith("…") ? line.wording : line.wording.slice(firstSentence(line.wording).length).trim();
}
