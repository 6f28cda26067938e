import type { Past } from "@/lib/register/lineage/resolve-pasts";

type Row = { urn: string; year: string };

/** A row under the number of the school that stands for it today. */
export type CountedRow<R extends Row> = R & { standsFor: string };

/**
 * The rows of a trust's schools over the years with every pupil in them once. A school that only changed its number has one row a year:
 * the one under its later number, else its predecessor's. A school that was merged into another, or parted, keeps its own rows, but not
 * those of a year for which the school it went into has one too.
 * @param rows one a school's number and year
 * @param pasts as the register's links give them
 */
export function countOnce<R extends Row>(rows: readonly R[], pasts: readonly Pick<Past, "urn" | "pastUrn" | "step" | "goesOn">[]): CountedRow<R>[] {
  const later = Map.groupBy(pasts, ({ pastUrn }) => pastUrn);
  const there = new Set(rows.map(({ urn, year }) => `${urn} ${year}`));
  return rows.flatMap((row) => {
    const successors = later.get(row.urn) ?? [];
    if (successors.some(({ urn }) => there.has(`${urn} ${row.year}`))) return [];
    const today = successors.filter(({ goesOn }) => goesOn).toSorted((one, other) => other.step - one.step)[0];
    return [{ ...row, standsFor: today?.urn ?? row.urn }];
  });
}
