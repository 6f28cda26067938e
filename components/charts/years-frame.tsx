import type { ReactNode } from "react";
import type { YearsLine } from "@/components/charts/years-plot";

type Props = { lines: readonly YearsLine[]; ends: readonly [string, string]; children: ReactNode };

const keyOf = (line: YearsLine) => (line.kind === "year" ? line.row.label : line.words);

/** What stands around the dots of some years: the year before each, its figure after it, words where there is none, and what the ends of the scale are. */
export function YearsFrame({ lines, ends, children }: Props) {
  return (
    <div className="years-frame tabular-nums">
      <ul className="text-sm text-muted">
        {lines.map((line) => <li key={keyOf(line)} className="years-row">{line.kind === "year" && line.row.label}</li>)}
      </ul>
      <div className="years-field">
        {children}
        <ul className="text-sm text-muted">
          {lines.map((line) => <li key={keyOf(line)} className="years-row">{line.kind === "mark" ? <Between words={line.words} /> : line.row.number === null && line.row.words}</li>)}
        </ul>
      </div>
      <ul className="text-right font-[550]">
        {lines.map((line) => <li key={keyOf(line)} className="years-row justify-end">{line.kind === "year" && line.row.number !== null && line.row.words}</li>)}
      </ul>
      <p className="years-ends text-sm text-muted">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </div>
  );
}

/** A dashed line with what happened there. */
function Between({ words }: { words: string }) {
  return (
    <span className="flex w-full items-center gap-3 leading-tight text-ink-soft">
      <span className="min-w-3 grow border-t border-dashed border-edge" />
      {words}
      <span className="min-w-3 grow border-t border-dashed border-edge" />
    </span>
  );
}
