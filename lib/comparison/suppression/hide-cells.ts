import type { Cell, CountedTable } from "./counted-table";
import { findExposed } from "./find-exposed";
import { noHurry, type Patience } from "./patience";

/** What not to show, and what cannot be protected any more because it was all but shown before. */
export type Hiding = { hidden: ReadonlySet<string>; exposed: string[] };

/**
 * Which cells of a table (or of several, linked by their totals) are hidden: those of small cohorts, and further ones, so that no hidden
 * figure can be worked out from what is shown. Further cells are the smallest that help, details before totals; one that turns out not to
 * be needed is shown again (of the largest forty).
 * Source: the two steps, primary and complementary suppression, and the intervals that must stay open: A. Hundepool and others,
 * 'Handbook on Statistical Disclosure Control', second edition (2024), on tables.
 * @param shownBefore cells that readers have seen already and that cannot be taken back
 * @param hiddenBefore cells that stay hidden whatever comes of it; those that are not small need not stay open themselves
 * @param patience is asked at each look; what it throws is thrown
 */
export async function hideCells(table: CountedTable, shownBefore: ReadonlySet<string> = new Set(), hiddenBefore: ReadonlySet<string> = new Set(), patience: Patience = noHurry): Promise<Hiding> {
  const small = smallCells(table, shownBefore);
  const kept = [...hiddenBefore].filter((id) => !shownBefore.has(id));
  const hidden = new Set([...small, ...kept]);
  const lost = new Set<string>();
  const mayBeKnown = new Set(kept.filter((id) => !small.has(id)));
  const helper = helpers(table, hidden, shownBefore);
  for (;;) {
    const exposed = await exposedIn(table, hidden, new Set([...lost, ...mayBeKnown]), patience);
    if (exposed.length === 0) break;
    const before = new Set(hidden);
    for (const id of exposed) {
      const further = helper(id, before);
      if (further) hidden.add(further.id);
    }
    if (hidden.size === before.size) for (const id of exposed) lost.add(id);
  }
  await showNeedless(table, hidden, new Set([...small, ...kept]), new Set([...lost, ...mayBeKnown]), patience);
  return { hidden, exposed: [...lost] };
}

async function exposedIn(table: CountedTable, hidden: ReadonlySet<string>, given: ReadonlySet<string>, patience: Patience): Promise<string[]> {
  const exposed = new Set<string>();
  for await (const id of findExposed(table, hidden, patience)) if (!given.has(id)) exposed.add(id);
  return [...exposed];
}

/** Cells of so few that they are hidden for their own sake. */
export const smallCells = ({ cells, largestHidden }: CountedTable, shownBefore: ReadonlySet<string> = new Set()): Set<string> =>
  new Set(cells.filter(({ id, pupils }) => pupils <= largestHidden && !shownBefore.has(id)).map(({ id }) => id));

/**
 * Finds the cell to hide for one that is exposed: in a total where it stands alone, if there is one; else in its totals, else in any that
 * touch what is hidden. A cell that somebody else's helper has just joined needs no other before the next look.
 */
function helpers({ cells, totals }: CountedTable, hidden: ReadonlySet<string>, fixed: ReadonlySet<string>) {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const members = totals.map(({ whole, parts }) => [whole, ...parts]);
  const wholes = new Set(totals.map(({ whole }) => whole));
  const around = new Map(cells.map(({ id }) => [id, members.filter((all) => all.includes(id))]));
  const free = (among: readonly string[][]) => among.flat().flatMap((one) => (hidden.has(one) || fixed.has(one) ? [] : (byId.get(one) ?? [])));
  const isHidden = (one: string) => hidden.has(one);
  return (id: string, before: ReadonlySet<string>): Cell | undefined => {
    const own = around.get(id) ?? [];
    const wasAlone = own.filter((all) => all.filter((one) => before.has(one)).length === 1);
    const alone = wasAlone.filter((all) => all.filter(isHidden).length === 1);
    if (own.some((all) => all.some((one) => hidden.has(one) && !before.has(one))) && alone.length === 0) return undefined;
    const touched = members.filter((all) => all.some(isHidden));
    const choices = [alone, own, touched].map(free).find((found) => found.length > 0) ?? [];
    const closes = ({ id: one }: Cell) => (around.get(one) ?? []).filter((all) => all.some(isHidden)).length;
    return choices.toSorted((one, other) => Number(wholes.has(one.id)) - Number(wholes.has(other.id)) || closes(other) - closes(one) || one.pupils - other.pupils)[0];
  };
}

/** Each look at a large table takes a while; beyond so many further cells, a few more hidden than needed are the lesser evil. */
const MOST_LOOKS = 40;

/** Shows again, largest first, what was hidden for others and is not needed in the end. */
async function showNeedless(table: CountedTable, hidden: Set<string>, stays: ReadonlySet<string>, lost: ReadonlySet<string>, patience: Patience): Promise<void> {
  const further = table.cells.filter(({ id }) => hidden.has(id) && !stays.has(id)).toSorted((one, other) => other.pupils - one.pupils);
  for (const { id } of further.slice(0, MOST_LOOKS)) {
    hidden.delete(id);
    if (await exposesAny(table, hidden, lost, patience)) hidden.add(id);
  }
}

/** Stops at the first cell that is exposed and was not given up. */
async function exposesAny(table: CountedTable, hidden: ReadonlySet<string>, lost: ReadonlySet<string>, patience: Patience): Promise<boolean> {
  for await (const id of findExposed(table, hidden, patience)) if (!lost.has(id)) return true;
  return false;
}
