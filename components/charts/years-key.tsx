import { BesideMark, OwnMark, RangeMark, SetMark, TrustMark } from "@/components/charts/marks";
import type { DotRow } from "@/components/charts/years-plot";

type Props = { rows: readonly DotRow[]; own: string; beside: string; trust: string; set?: string | undefined };

/** What each mark stands for, of those that are drawn. */
export function YearsKey({ rows, own, beside, trust, set }: Props) {
  const shown = rows.filter(({ number }) => number !== null);
  const hasRange = shown.some(({ range }) => range);
  const li = "inline-flex items-center gap-2";
  return (
    <ul className="years-key picture-key mt-2 flex flex-wrap gap-x-6 text-sm text-muted">
      <li className={li}>
        <svg width="28" height="14" focusable="false">
          {hasRange && <RangeMark from={2} to={26} y={7} />}
          <OwnMark x={14} y={7} />
        </svg>
        {hasRange ? `${own}, and where it may truly lie` : own}
      </li>
      {shown.some((row) => row.beside !== undefined) && (
        <li className={li}>
          <svg width="4" height="26" focusable="false"><BesideMark x={2} y={13} /></svg>
          {beside}
        </li>
      )}
      {shown.some((row) => row.trust !== undefined) && (
        <li className={li}>
          <svg width="18" height="20" focusable="false"><TrustMark x={9} y={10} /></svg>
          {trust}
        </li>
      )}
      {set && (
        <li className={li}>
          <svg width="28" height="14" focusable="false">
            <line x1="0" x2="28" y1="7" y2="7" stroke="var(--series-3)" strokeWidth="2" strokeDasharray="6 4" />
            <SetMark x={14} y={7} />
          </svg>
          {set}
        </li>
      )}
    </ul>
  );
}
