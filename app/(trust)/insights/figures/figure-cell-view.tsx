import { OutOfLineMark } from "@/app/(trust)/insights/figures/out-of-line-mark";
import { Icon } from "@/components/ui/icon";
import { rangeInShort } from "@/lib/comparison/uncertainty/range-in-words";
import { joiningWords } from "@/lib/comparison/trusts/say-joining";
import { capital } from "@/lib/words";
import { standingInWords } from "@/lib/comparison/headlines/standing";
import type { FigureCell } from "@/lib/insights/figures/figure-cell";
import { valueInWords, writerOf } from "@/lib/school-data/value-in-words";

/** A figure with its range and pupils, how it stands in a word and a symbol, and what is to be noticed about it. */
export function FigureCellView({ cell }: { cell: FigureCell | undefined }) {
  if (!cell) return <span className="text-muted">–</span>;
  const { measure, figure, range, standing, outOfLine, moved, isNew, joining } = cell;
  if (figure.number === null) return <span className="text-sm text-muted">{valueInWords(measure, figure)}</span>;
  return (
    <span className="flex min-w-32 flex-col items-start">
      <span className="font-[550]">{valueInWords(measure, figure)}</span>
      <span className="text-sm text-muted">{[range && rangeInShort(range, writerOf(measure)), figure.cohort !== null && `${figure.cohort.toLocaleString("en-GB")} pupils`].filter(Boolean).join(", ")}</span>
      {outOfLine ? (
        <OutOfLineMark good={outOfLine.good} />
      ) : (
        standing && (
          <span className="inline-flex items-baseline gap-1.5 text-sm">
            <Icon name={standing === "unsure" ? "info" : standing === "close" ? "same" : standing} className="size-4 shrink-0 translate-y-[0.18em]" />
            {standingInWords(standing, measure)}
          </span>
        )
      )}
      {moved && <span className="text-sm">Clearly {moved.good ? "better" : "worse"} than {moved.since}</span>}
      {joining && joining !== "since" && <span className="text-sm text-muted">{capital(joiningWords[joining])}</span>}
      {isNew && <span className="text-sm font-[550]">New since the last one-to-one</span>}
    </span>
  );
}
