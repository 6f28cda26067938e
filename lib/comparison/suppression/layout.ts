import type { CountedTable } from "./counted-table";

/** A table by the places of its cells, for being looked at many times: totals with their whole first, and of each cell the totals that it is in. */
export type Layout = { totals: readonly (readonly number[])[]; totalsOf: readonly (readonly number[])[]; placeOf: ReadonlyMap<string, number> };

/** @throws Error when a total names a cell that the table has not */
export function layoutOf({ cells, totals }: CountedTable): Layout {
  const placeOf = new Map(cells.map(({ id }, place) => [id, place]));
  const totalsOf = cells.map((): number[] => []);
  const members = totals.map(({ whole, parts }) => [whole, ...parts].map((id) => placeOf.get(id) ?? unknownCell(id)));
  for (const [total, all] of members.entries()) for (const place of all) totalsOf[place]?.push(total);
  return { totals: members, totalsOf, placeOf };
}

function unknownCell(id: string): never {
  throw new Error(`A total names a cell that the table has not: ${id}`);
}
