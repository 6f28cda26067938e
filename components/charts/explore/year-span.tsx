import { buttonLook } from "@/components/ui/button-look";

/** Weeks of the year from one to another, the last not counted. */
export type WeekSpan = { from: number; to: number };

type Props = { halfTerms: ReadonlyArray<{ halfTerm: string; shared: boolean }>; names: readonly string[]; span: WeekSpan; choose: (span: WeekSpan) => void };

/** Which weeks are looked at: a half term at a tap, where dragging is not wanted; said in words each time. */
export function YearSpan({ halfTerms, names, span, choose }: Props) {
  const begun = [...new Set(halfTerms.filter(({ shared }) => shared).map(({ halfTerm }) => halfTerm))];
  const isOf = (term: string) => (week: { halfTerm: string }) => week.halfTerm === term;
  const terms = begun.map((term) => ({ label: term, from: halfTerms.findIndex(isOf(term)), to: halfTerms.findLastIndex(isOf(term)) + 1 }));
  return (
    <div className="mb-2">
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">Weeks to look at</legend>
        {[{ label: "The year", from: 0, to: halfTerms.length }, ...terms].map(({ label, from, to }) => {
          const isChosen = from === span.from && to === span.to;
          return (
            <button key={label} type="button" aria-pressed={isChosen} className={buttonLook(isChosen ? "primary" : "secondary", "small")} onClick={() => choose({ from, to })}>
              {label}
            </button>
          );
        })}
      </fieldset>
      <p className="mt-2 text-sm text-muted">
        <span aria-live="polite">{names[span.from]} to {names[span.to - 1]}.</span> Drag the ends of the bar at the foot for other weeks.
      </p>
    </div>
  );
}
