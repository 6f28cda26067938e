import { OutOfLineMark } from "@/app/(trust)/insights/figures/out-of-line-mark";
import { ChangeLine } from "@/app/(trust)/returns/change-line";
import { Tag } from "@/components/ui/tag";
import { rangeInShort } from "@/lib/comparison/uncertainty/range-in-words";
import type { ReturnedCell } from "@/lib/insights/figures/gather-figures-table";
import type { ReturnedTerm } from "@/lib/returns/reading/half-term-figures";
import { figureInWords, inPercent } from "@/lib/returns/reading/words";
import { halfTermName } from "@/lib/school-year/half-term";

/** What a school sent of a measure, what it was, and how surely that is a change. */
export function ReturnedCellView({ cell, before }: { cell: ReturnedCell | undefined; before: ReturnedTerm | undefined }) {
  if (!cell) return <span className="text-muted">–</span>;
  const { measure, sum, before: was, change, range, small, isNew, outOfLine } = cell;
  return (
    <span className="flex min-w-32 flex-col items-start">
      <span className="font-[550]">{figureInWords(measure, sum)}</span>
      <span className="text-sm text-muted">{sum.count} of {sum.outOf}{was && `, was ${figureInWords(measure, was)}`}</span>
      {range && measure.unit === "percent" && <span className="text-sm text-muted">{rangeInShort(range, inPercent)}</span>}
      {outOfLine && <OutOfLineMark good={outOfLine.good} of="in the trust" />}
      {change && before && <ChangeLine change={change} since={halfTermName(before.ordinal)} />}
      {small && <Tag tone="attention" icon="attention">Few pupils</Tag>}
      {isNew && <span className="text-sm font-[550]">New since the last one-to-one</span>}
    </span>
  );
}
