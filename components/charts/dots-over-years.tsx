import type { DotsScale } from "@/components/charts/dots-scale";
import { BesideMark, OwnMark, RangeMark, TrustMark } from "@/components/charts/marks";
import { type Plot, placeIn } from "@/components/charts/plot";
import { type DotRow, type DotsMark, linesOf, middleOfLine, yearsPlot } from "@/components/charts/years-plot";
import { YearsFrame } from "@/components/charts/years-frame";
import { YearsKey } from "@/components/charts/years-key";

type Props = { rows: readonly DotRow[]; scale: DotsScale; ends: readonly [string, string]; own: string; beside: string; trust?: string | undefined; mark?: DotsMark | undefined };

/** A dot a year with its range, and marks for what it is compared with. Hidden from screen readers: a sentence and a table say the same. */
export function DotsOverYears({ rows, scale, ends, own, beside, trust = "", mark }: Props) {
  const lines = linesOf(rows, mark);
  const plot = yearsPlot(scale, lines);
  return (
    <div aria-hidden="true" className="max-w-form">
      <YearsFrame lines={lines} ends={ends}>
        <svg focusable="false" className="years-picture drawn-field">
          <Zero scale={scale} />
          {lines.map((line, at) => line.kind === "year" && line.row.number !== null && <Year key={line.row.label} plot={plot} at={at} row={line.row} number={line.row.number} />)}
        </svg>
      </YearsFrame>
      <YearsKey rows={rows} own={own} beside={beside} trust={trust} />
    </div>
  );
}

/** Nought, where the scale goes to both sides of it. */
function Zero({ scale }: { scale: DotsScale }) {
  if (scale.from >= 0 || scale.to <= 0) return null;
  const { x } = placeIn({ x: scale, y: { from: 0, to: 1 }, height: 1 }, 0, 0);
  return <line x1={x} x2={x} y1="0" y2="100%" stroke="var(--line)" strokeWidth="2" strokeDasharray="2 4" />;
}

function Year({ plot, at, row: { range, beside, trust }, number }: { plot: Plot; at: number; row: DotRow; number: number }) {
  const place = (value: number) => placeIn(plot, value, middleOfLine(at));
  const own = place(number);
  return (
    <>
      <line x1="0" x2="100%" y1={own.y} y2={own.y} stroke="var(--line)" />
      {beside !== undefined && <BesideMark {...place(beside)} />}
      {range && <RangeMark from={place(range.lower).x} to={place(range.upper).x} y={own.y} />}
      {trust !== undefined && <TrustMark {...place(trust)} />}
      <OwnMark {...own} />
    </>
  );
}
