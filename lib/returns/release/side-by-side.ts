import type { Cell, CountedTable, Total } from "@/lib/comparison/suppression/counted-table";
import { SHARE, TRUST } from "./counted";

/** A table with what of it everybody has seen, and what stays hidden whatever comes of it. */
export type Seen = { table: CountedTable; shown: ReadonlySet<string>; hidden: ReadonlySet<string> };

/**
 * Several tables as one: everything that a reader can lay side by side. A school's number that is the same in two of them is one cell; one
 * that differs, since it was corrected or counts others, is a cell of its own beside (its name has a number behind it, see `placeOf`). A
 * trust's total is the same where it is over the same cells. The first table's cells keep their names; every name begins with whose it is.
 */
export function sideBySide(all: readonly Seen[]): Seen {
  const variants = new Map<string, string[]>();
  const nameOf = (id: string, says: string) => {
    const known = variants.get(id) ?? [];
    if (!known.includes(says)) variants.set(id, [...known, says]);
    const place = variants.get(id)?.indexOf(says) ?? 0;
    return place === 0 ? id : `${id}${APART}${place + 1}`;
  };
  const [cells, totals] = [new Map<string, Cell>(), new Map<string, Total>()];
  const [shown, hidden] = [new Set<string>(), new Set<string>()];
  for (const one of all) {
    const named = names(one.table, nameOf);
    for (const cell of one.table.cells) cells.set(named(cell.id), { ...cell, id: named(cell.id) });
    for (const { whole, parts } of one.table.totals) {
      const total = { whole: named(whole), parts: parts.map(named) };
      totals.set(JSON.stringify(total), total);
    }
    for (const id of one.shown) shown.add(named(id));
    for (const id of one.hidden) hidden.add(named(id));
  }
  return { table: { cells: [...cells.values()], totals: [...totals.values()], largestHidden: all[0]?.table.largestHidden ?? 0 }, shown, hidden };
}

const APART = " #";

/** Which place in the table a cell's name is about, whichever of several numbers stood there. */
export const placeOf = (name: string): string => name.split(APART)[0] ?? name;

const isTrusts = (id: string) => id.startsWith(`${TRUST} `);

function names({ cells, totals }: CountedTable, nameOf: (id: string, says: string) => string): (id: string) => string {
  const found = new Map<string, string>();
  for (const { id, pupils, figures } of cells) if (!isTrusts(id)) found.set(id, nameOf(id, `${pupils} ${figures?.[SHARE]?.sum ?? ""}`));
  for (const { whole, parts } of totals) if (isTrusts(whole)) found.set(whole, nameOf(whole, parts.map((part) => found.get(part) ?? part).toSorted().join("|")));
  return (id) => found.get(id) ?? id;
}
