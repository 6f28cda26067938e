import { rangeOfFigure } from "@/lib/comparison/uncertainty/range-of-figure";
import { betweenInWords } from "@/lib/comparison/uncertainty/range-in-words";
import { besideName } from "@/lib/school-data/measures/beside";
import type { Measure } from "@/lib/school-data/measures/measure";
import type { SchoolFigure } from "@/lib/school-data/series/read-school-figures";
import { statusWords } from "@/lib/school-data/value";
import { numberInWords, valueInWords, writerOf } from "@/lib/school-data/value-in-words";

type Props = { measure: Measure; figure: SchoolFigure | "not-published-this-year" | undefined };

/** A figure with what belongs beside it: the range in which it may truly lie, how many pupils, England, and the number under which it was published. */
export function FigureCell({ measure, figure }: Props) {
  if (figure === undefined) return <span className="text-muted">–</span>;
  if (figure === "not-published-this-year") return <span className="text-sm text-muted">{statusWords[figure]}</span>;
  const { number, cohort, england, past } = figure;
  const range = rangeOfFigure(measure, figure);
  const beside = [
    range !== undefined && betweenInWords(range, writerOf(measure)),
    cohort !== null && `${cohort.toLocaleString("en-GB")} pupils`,
    england !== null && `${besideName(measure)} ${numberInWords(measure, england)}`,
    past !== null && `as URN ${past}`,
  ].filter((line) => typeof line === "string");
  return (
    <span>
      <span className={number === null ? "text-sm text-muted" : "font-[550]"}>{valueInWords(measure, figure)}</span>
      {beside.map((line) => (
        <span key={line} className="block text-sm text-muted">{line}</span>
      ))}
    </span>
  );
}
