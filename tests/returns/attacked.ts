import type { Cell, Total } from "@/lib/comparison/suppression/counted-table";
import type { SchoolFigures } from "@/lib/returns/reading/school-figures";
import type { ShownFigure } from "@/lib/returns/release/content";
import { countedReturns, SHARE, TRUST } from "@/lib/returns/release/counted";
import type { ReturnMeasure } from "@/lib/returns/template/measure";
import { type Attack, attackOn, reachOf } from "@/tests/comparison/attacker";

type Seen = { schools: readonly SchoolFigures[]; cells: Readonly<Record<string, ShownFigure>> };

/** A school's number that stays as it was is one number; a total is another each time. */
const nameOf = ({ id, pupils, figures }: Cell, time: number) => (id.startsWith(`${TRUST} `) ? `${id}, time ${time}` : `${id} (${pupils} ${figures?.[SHARE]?.sum ?? ""})`);

/** What somebody can work out of everything that was ever given, laid side by side, who also knows these schools' own numbers. */
export function attackedBy(measure: ReturnMeasure, seen: readonly Seen[], knows: readonly string[] = []): Attack {
  const cells = new Map<string, Cell>();
  const totals: Total[] = [];
  const hidden = new Set<string>();
  for (const [time, one] of seen.entries()) {
    const table = countedReturns(measure, one.schools);
    const names = new Map(table.cells.map((cell) => [cell.id, nameOf(cell, time)]));
    const named = (id: string) => names.get(id) ?? id;
    for (const { id, pupils, figures = {} } of table.cells) cells.set(named(id), { id: named(id), pupils, figures: { did: figures[SHARE] ?? { sum: 0, lowest: 0, highest: 1 } } });
    for (const { whole, parts } of table.totals) totals.push({ whole: named(whole), parts: parts.map(named) });
    for (const { id } of table.cells) if (typeof one.cells[id] !== "object" && !knows.some((own) => id.startsWith(`${own} `))) hidden.add(named(id));
  }
  // What was shown once is known, whatever is hidden later.
  for (const [time, one] of seen.entries()) for (const cell of countedReturns(measure, one.schools).cells) if (typeof one.cells[cell.id] === "object") hidden.delete(nameOf(cell, time));
  return attackOn({ cells: [...cells.values()], totals, largestHidden: 5 }, hidden);
}

/** Whether it could still be nobody, or the most that is ever hidden. */
export function staysOpen(attack: Attack, cell: string): boolean {
  const name = attack.names.find((one) => one.startsWith(`${cell} (`) && one.endsWith(" pupils")) ?? "";
  const { low, high } = reachOf(attack, name);
  return low === 0 && high >= 5;
}
