import type { CountedTable } from "./counted-table";
import { findExposed } from "./find-exposed";
import type { Layout } from "./layout";
import { Looks } from "./looks";
import { noHurry, type Patience } from "./patience";

/** What not to show, and what cannot be protected any more because it was all but shown before. */
export type Hiding = { hidden: ReadonlySet<string>; exposed: string[] };

/**
 * Which cells of a table (or of several, linked by their totals) are hidden: those of small cohorts, and further ones, so that no hidden
 * figure can be worked out from what is shown. Further cells are the smallest that help, details before totals; those that turn out not to be
 * needed are shown again, the largest first.
 * Source: the two steps, primary and complementary suppression, and the intervals that must stay open: A. Hundepool and others,
 * 'Handbook on Statistical Disclosure Control', second edition (2024), on tables.
 * @param shownBefore cells that readers have seen already and that cannot be taken back
 * @param hiddenBefore cells that stay hidden whatever comes of it; those that are not small need not stay open themselves
 * @param patience is asked at each look; what it throws is thrown
 * @param looks what earlier looks at the same table found
 */
export async function hideCells(table: CountedTable, shownBefore: ReadonlySet<string> = new Set(), hiddenBefore: ReadonlySet<string> = new Set(), patience: Patience = noHurry, looks: Looks = new Looks(table)): Promise<Hiding> {
  const small = smallCells(table, shownBefore);
  const kept = [...hiddenBefore].filter((id) => !shownBefore.has(id));
  const hidden = new Set([...small, ...kept]);
  const lost = new Set<string>();
  const mayBeKnown = new Set(kept.filter((id) => !small.has(id)));
  const helper = helpers(table, looks.layout, hidden, shownBefore);
  for (;;) {
    const exposed = await exposedIn(looks, hidden, new Set([...lost, ...mayBeKnown]), patience);
    if (exposed.length === 0) break;
    const before = new Set(hidden);
    for (const id of exposed) {
      const further = helper(id, before);
      if (further !== undefined) hidden.add(further);
    }
    if (hidden.size === before.size) for (const id of exposed) lost.add(id);
  }
  await showNeedless(table, looks, hidden, new Set([...small, ...kept]), new Set([...lost, ...mayBeKnown]), patience);
  return { hidden, exposed: [...lost] };
}

async function exposedIn(looks: Looks, hidden: ReadonlySet<string>, given: ReadonlySet<string>, patience: Patience): Promise<string[]> {
  const exposed = new Set<string>();
  for await (const id of findExposed(looks, hidden, patience)) if (!given.has(id)) exposed.add(id);
  return [...exposed];
}

/** Cells of so few that they are hidden for their own sake. */
export const smallCells = ({ cells, largestHidden }: CountedTable, shownBefore: ReadonlySet<string> = new Set()): Set<string> =>
  new Set(cells.filter(({ id, pupils }) => pupils <= largestHidden && !shownBefore.has(id)).map(({ id }) => id));

/**
 * Finds the cell to hide for one that is exposed: in a total where it stands alone, if there is one; else in its totals, else in any that
 * hidden cells join to them. A cell that somebody else's helper has just joined needs no other before the next look.
 */
function helpers({ cells }: CountedTable, { totals, totalsOf, placeOf }: Layout, hidden: ReadonlySet<string>, fixed: ReadonlySet<string>) {
  const idOf = (place: number) => cells[place]?.id ?? "";
  const isHidden = (place: number) => hidden.has(idOf(place));
  const wholes = new Set(totals.map(([whole]) => whole));
  const free = (among: readonly number[]) => [...new Set(among.flatMap((total) => totals[total] ?? []))].filter((place) => !isHidden(place) && !fixed.has(idOf(place)));
  /** Totals that hidden cells join to these, one after another. */
  const joined = (own: readonly number[]) => {
    const found = new Set(own);
    for (const total of found) for (const place of hiddenIn(total)) for (const one of totalsOf[place] ?? []) found.add(one);
    return [...found];
  };
  const hiddenIn = (total: number) => totals[total]?.filter(isHidden) ?? [];
  return (id: string, before: ReadonlySet<string>): string | undefined => {
    const own = totalsOf[placeOf.get(id) ?? -1] ?? [];
    const alone = own.filter((total) => hiddenIn(total).length === 1);
    if (alone.length === 0 && own.some((total) => hiddenIn(total).some((place) => !before.has(idOf(place))))) return undefined;
    const choices = [() => alone, () => own, () => joined(own)].map((among) => free(among())).find((found) => found.length > 0) ?? [];
    const closes = (place: number) => (totalsOf[place] ?? []).filter((total) => totals[total]?.some(isHidden)).length;
    const ranked = choices.map((place) => ({ place, closes: closes(place), isWhole: Number(wholes.has(place)), pupils: cells[place]?.pupils ?? 0 }));
    const [best] = ranked.toSorted((one, other) => one.isWhole - other.isWhole || other.closes - one.closes || one.pupils - other.pupils);
    return best && idOf(best.place);
  };
}

/** Shows again, largest first, what was hidden for others and is not needed in the end. */
async function showNeedless(table: CountedTable, looks: Looks, hidden: Set<string>, stays: ReadonlySet<string>, lost: ReadonlySet<string>, patience: Patience): Promise<void> {
  const further = table.cells.filter(({ id }) => hidden.has(id) && !stays.has(id)).toSorted((one, other) => other.pupils - one.pupils);
  for (const { id } of further) {
    hidden.delete(id);
    if (await exposesAny(looks, hidden, lost, patience)) hidden.add(id);
  }
}

/** Stops at the first cell that is exposed and was not given up. */
async function exposesAny(looks: Looks, hidden: ReadonlySet<string>, lost: ReadonlySet<string>, patience: Patience): Promise<boolean> {
  for await (const id of findExposed(looks, hidden, patience)) if (!lost.has(id)) return true;
  return false;
}
