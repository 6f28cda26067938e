import { findExposed } from "@/lib/comparison/suppression/find-exposed";
import { hideCells, smallCells } from "@/lib/comparison/suppression/hide-cells";
import { Looks } from "@/lib/comparison/suppression/looks";
import type { Patience } from "@/lib/comparison/suppression/patience";
import { TRUST } from "./counted";
import type { Seen } from "./side-by-side";

/** Schools whose counts one person reads who is not of the executive team: a head's own one or two, those of the heads whom somebody leads. */
export type ReadsCounts = readonly string[];

/**
 * What of a measure's table to hide: small cohorts, and as many more cells as it takes that nobody can work them out, together with all
 * that was given before. First from a stranger, then from everybody who reads some schools' counts: they could take their own off a total.
 * Whoever has nothing hidden in their schools knows no more than everybody. Hiding more for one reader never undoes what protects from
 * another.
 * @returns the cells to hide, and whether something small is given away whatever is hidden, because of what was given before
 */
export async function hideSmall({ table, shown, hidden: kept }: Seen, readers: readonly ReadsCounts[], patience: Patience): Promise<{ hidden: ReadonlySet<string>; exposes: boolean }> {
  const looks = new Looks(table);
  const stranger = await hideCells(table, shown, kept, patience, looks);
  const hidden = new Set(stranger.hidden);
  let exposes = stranger.exposed.length > 0;
  const waiting = new Set(readers);
  for (let next = knowing(waiting, hidden); next; next = knowing(waiting, hidden)) {
    const reader = next;
    waiting.delete(reader);
    const known = new Set([...shown, ...table.cells.flatMap(({ id }) => (isOf(id, reader) ? [id] : []))]);
    const theirs = smallCells(table, known);
    // That a total is no smaller than one's own part says nothing of anybody else.
    const matters = (id: string) => theirs.has(id) && !isOf(id, [TRUST]);
    if (!(await exposesAny(looks, new Set([...hidden].filter((id) => !known.has(id))), matters, patience))) continue;
    const insider = await hideCells(table, known, hidden, patience, looks);
    for (const id of insider.hidden) hidden.add(id);
    exposes ||= insider.exposed.some(matters);
  }
  return { hidden, exposes };
}

const isOf = (id: string, whose: readonly string[]): boolean => whose.some((one) => id.startsWith(`${one} `));

/** Somebody in whose schools something is hidden, and who so knows more than a stranger. */
const knowing = (waiting: ReadonlySet<ReadsCounts>, hidden: ReadonlySet<string>): ReadsCounts | undefined => [...waiting].find((reader) => [...hidden].some((id) => isOf(id, reader)));

/** Stops at the first that matters: each further one takes a while. */
async function exposesAny(looks: Looks, hidden: ReadonlySet<string>, matters: (id: string) => boolean, patience: Patience): Promise<boolean> {
  for await (const id of findExposed(looks, hidden, patience)) if (matters(id)) return true;
  return false;
}
