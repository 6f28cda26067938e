import { FunnelFrame } from "@/components/charts/funnel-frame";
import { FunnelMark } from "@/components/charts/funnel-mark";
import { curveIn, curves, type FunnelShown, funnelPlot, GRID, isFarRight, pointsOf } from "@/components/charts/funnel-plot";
import { placeIn } from "@/components/charts/plot";

/** Shares of pupils by size of cohort between the limits of chance; those outside are named. Hidden from screen readers: sentences and a table say the same. */
export function FunnelPicture({ dots, limits, target, targetName, upName }: FunnelShown) {
  const plot = funnelPlot(limits);
  const { to: largest } = plot.x;
  return (
    <div aria-hidden="true">
      <FunnelFrame upName={upName} targetName={targetName} largest={largest}>
        <svg width="100%" height={plot.height} focusable="false" className="funnel-picture drawn-field overflow-visible">
          {GRID.map((percent) => { const { y } = placeIn(plot, 0, percent); return <line key={percent} x1="0" x2="100%" y1={y} y2={y} stroke="var(--line)" />; })}
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" fill="none" stroke="var(--muted)" className="overflow-visible">
            {curves.map((curve) => <path key={curve.join(" ")} className="funnel-curve" d={curveIn(plot, pointsOf(limits, curve))} strokeWidth="1.5" strokeDasharray={curve[1] === "outer" ? "2 4" : undefined} vectorEffect="non-scaling-stroke" />)}
            <path d={curveIn(plot, [[0, target], [largest, target]])} stroke="var(--ink)" strokeWidth="2" vectorEffect="non-scaling-stroke" />
          </svg>
          {dots.map((dot) => <FunnelMark key={dot.id} dot={dot} {...placeIn(plot, dot.cohort, dot.number)} before={isFarRight(plot, dot.cohort)} />)}
        </svg>
      </FunnelFrame>
    </div>
  );
}
