import { isClear } from "@/lib/returns/reading/change";
import { counted, listed } from "@/lib/words";
import type { FiguresRow } from "./gather-figures-table";
import { isHeldAgainstChance } from "./say-figures";

type Noticed = { good: boolean | undefined; moved: boolean; isNew: boolean };

/** What is to be noticed of a school's figures, in one line: ‘14 figures: 1 to look at, 2 going well and 3 new’. ‘None out of line’ is said only where one was held against chance. */
export function saySchoolInShort({ cells, returned }: Pick<FiguresRow, "cells" | "returned">): string {
  const published = [...cells.values()].filter(({ figure }) => figure.number !== null);
  const all: Noticed[] = [
    ...published.map(({ outOfLine, moved, isNew }) => ({ good: outOfLine?.good, moved: moved !== undefined, isNew })),
    ...[...returned.values()].map(({ outOfLine, change, isNew }) => ({ good: outOfLine?.good, moved: change !== undefined && isClear(change), isNew })),
  ];
  if (all.length === 0) return "No figures";
  const count = (is: (one: Noticed) => boolean, words: string) => { const number = all.filter(is).length; return number > 0 ? [`${number} ${words}`] : []; };
  const noticed = [...count(({ good }) => good === false, "to look at"), ...count(({ good }) => good === true, "going well"), ...count(({ moved }) => moved, "clearly changed"), ...count(({ isNew }) => isNew, "new")];
  const none = all.every(({ good }) => good === undefined) && published.some(isHeldAgainstChance) ? ["none out of line"] : [];
  const said = listed([...none, ...noticed]);
  return `${counted(all.length, "figure")}${said && `: ${said}`}`;
}
