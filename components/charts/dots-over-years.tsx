import { Fragment } from "react";
import { type DotsScale, placeOn } from "@/components/charts/dots-scale";

export type DotRow = {
  /** '2023/24' */
  label: string;
  /** '62%', or why there is no figure. */
  words: string;
  number: number | null;
  range?: { lower: number; upper: number };
  /** What it is compared with. */
  beside?: number;
};

type Props = { rows: readonly DotRow[]; scale: DotsScale; ends: readonly [string, string]; own: string; beside: string; mark?: DotsMark | undefined };

/** Something that happened between two rows: before the one with that label, or after all of them. */
export type DotsMark = { before: string | null; words: string };

/** A dot a year with its range, and a tick for what it is compared with. Hidden from screen readers: a sentence and a table say the same. */
export function DotsOverYears({ rows, scale, ends, own, beside, mark }: Props) {
  const hasRange = rows.some(({ range }) => range);
  return (
    <div aria-hidden="true" className="max-w-form">
      <div className="grid grid-cols-[auto_1fr_auto] items-center gap-x-4 tabular-nums">
        {rows.map((row) => (
          <Fragment key={row.label}>
            {mark?.before === row.label && <Mark words={mark.words} />}
            <div className="col-span-3 grid grid-cols-subgrid items-center">
              <span className="text-sm text-muted">{row.label}</span>
              {row.number === null ? <span className="col-span-2 py-2 text-sm text-muted">{row.words}</span> : <Strip row={row} number={row.number} scale={scale} />}
            </div>
          </Fragment>
        ))}
        {mark?.before === null && <Mark words={mark.words} />}
        <div className="col-start-2 flex justify-between border-t border-line pt-1 text-sm text-muted">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-6 text-sm text-muted">
        <li className="inline-flex items-center gap-2">
          <svg width="28" height="14" focusable="false">
            {hasRange && <line x1="0" x2="28" y1="7" y2="7" stroke="var(--ink)" strokeWidth="3" strokeLinecap="round" />}
            <circle cx="14" cy="7" r="5.5" fill="var(--ink)" />
          </svg>
          {hasRange ? `${own}, and where it may truly lie` : own}
        </li>
        {rows.some((row) => row.number !== null && row.beside !== undefined) && (
          <li className="inline-flex items-center gap-2">
            <svg width="4" height="18" focusable="false">
              <line x1="2" x2="2" y1="0" y2="18" stroke="var(--muted)" strokeWidth="3" />
            </svg>
            {beside}
          </li>
        )}
      </ul>
    </div>
  );
}

/** A dashed line across all columns with what happened there. */
function Mark({ words }: { words: string }) {
  return (
    <div className="col-span-3 flex items-center gap-3 py-1 text-sm text-ink-soft">
      <span className="grow border-t border-dashed border-edge" />
      {words}
      <span className="grow border-t border-dashed border-edge" />
    </div>
  );
}

function Strip({ row: { words, range, beside }, number, scale }: { row: DotRow; number: number; scale: DotsScale }) {
  const at = (value: number) => placeOn(scale, value);
  return (
    <>
      <svg width="100%" height="36" focusable="false" className="dot-strip overflow-visible">
        <line x1="0" x2="100%" y1="18" y2="18" stroke="var(--line)" />
        {scale.from < 0 && scale.to > 0 && <line x1={at(0)} x2={at(0)} y1="0" y2="36" stroke="var(--line)" strokeWidth="2" strokeDasharray="2 4" />}
        {beside !== undefined && <line x1={at(beside)} x2={at(beside)} y1="5" y2="31" stroke="var(--muted)" strokeWidth="3" />}
        {range && <line x1={at(range.lower)} x2={at(range.upper)} y1="18" y2="18" stroke="var(--ink)" strokeWidth="3" strokeLinecap="round" />}
        <circle cx={at(number)} cy="18" r="6" fill="var(--ink)" />
      </svg>
      <span className="text-right font-[550]">{words}</span>
    </>
  );
}
