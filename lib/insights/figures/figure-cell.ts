import { factsOfSeries } from "@/lib/comparison/headlines/facts-of-series";
import { givenYears } from "@/lib/comparison/headlines/facts";
import { type Standing, standingOf } from "@/lib/comparison/headlines/standing";
import { type FunnelPlace, funnelLimits, placeInFunnel } from "@/lib/comparison/uncertainty/funnel-limits";
import { type Joining, joiningOf } from "@/lib/comparison/trusts/say-joining";
import type { Interval } from "@/lib/comparison/uncertainty/interval";
import { countOf } from "@/lib/comparison/uncertainty/range-of-figure";
import { isFavourable, standingTo, tellApart } from "@/lib/comparison/uncertainty/tell-apart";
import { isNewSince } from "@/lib/one-to-ones/last-discussed";
import type { AcademicYear } from "@/lib/school-data/academic-year";
import type { Measure } from "@/lib/school-data/measures/measure";
import type { Day } from "@/lib/school-year/day";
import type { TrustSchoolFigure } from "@/lib/school-data/series/find-trust-figures";

/** A school's figure of one measure in one year as the trust's table shows it. */
export type FigureCell = {
  measure: Measure;
  figure: TrustSchoolFigure;
  range: Interval | undefined;
  /** Undefined where there is no figure or none of England's. */
  standing: Standing | undefined;
  /** Where chance alone would hardly put it: outside the funnel's limits, or outside the publisher's own. */
  outOfLine: { good: boolean; limit: "95%" | "99.8%"; by: "funnel" | "published" } | undefined;
  /** It was held against what chance alone would do, whatever came of it; an old year never is. */
  held: boolean;
  /** A clear change since the year before that has a figure. */
  moved: { good: boolean; since: AcademicYear } | undefined;
  /** What its year is beside the day on which the school joined the trust; undefined when that is not known. */
  joining: Joining | undefined;
  /** It came in after the school's last one-to-one was discussed, and may be raised at the next. */
  isNew: boolean;
};

/** The cell of a measure in a year from a school's figures of it, the latest first; undefined where the school has none for that year. Of an old year nothing is out of line: it says nothing of now. */
export function figureCell(measure: Measure, figures: readonly TrustSchoolFigure[], { year, isRecent }: { year: AcademicYear; isRecent: boolean }, { discussedAt, joinedOn }: { discussedAt: Date | null; joinedOn: Day | null }): FigureCell | undefined {
  const figure = figures.find(({ academicYear }) => academicYear === year);
  if (!figure || figure.status === "not-applicable" || figure.status === "not-available") return undefined;
  const given = givenYears(factsOfSeries({ measure, pupils: "all", figures: figures.filter(({ academicYear }) => academicYear <= year) }).years);
  const [before, last] = given.slice(-2).length === 2 ? given.slice(-2) : [undefined, given.at(-1)];
  const range = last?.year === year ? last.range : undefined;
  const isNew = figure.number !== null && isNewSince(figure.recordedAt, discussedAt);
  const moved = range && before?.range ? isFavourable(tellApart(range, before.range), measure.better) : undefined;
  const beside = isRecent ? besideChance(measure, figure, range) : undefined;
  return { measure, figure, range, standing: figure.number === null ? undefined : standingOf(measure, range, figure.england), held: beside !== undefined, outOfLine: outOfLine(measure, beside), moved: moved === undefined || !before ? undefined : { good: moved, since: before.year }, joining: joiningOf(year, joinedOn), isNew };
}

type BesideChance = { side: "above" | "below" | "inside"; limit: "95%" | "99.8%"; by: "funnel" | "published" };

/** Where a figure lies beside what chance alone would do around England's; undefined where that cannot be told. */
function besideChance(measure: Measure, { number, england, cohort }: TrustSchoolFigure, range: Interval | undefined): BesideChance | undefined {
  if (number === null || england === null || !range) return undefined;
  if (range.from === "published") {
    const side = standingTo(range, england);
    return { side: side === "cannot be told apart from" ? "inside" : side, limit: "95%", by: "published" };
  }
  // Who is absent or suspended is no matter of chance from pupil to pupil, as a funnel would have it.
  if (!cohort || measure.subject !== "attainment") return undefined;
  // The percentage is published rounded; the pupils behind it are what chance deals with.
  const place: FunnelPlace = placeInFunnel((100 * countOf(number, cohort)) / cohort, funnelLimits(england, cohort));
  return { side: place === "inside" ? "inside" : place.startsWith("above") ? "above" : "below", limit: place.endsWith("99.8%") ? "99.8%" : "95%", by: "funnel" };
}

function outOfLine({ better }: Measure, beside: BesideChance | undefined): FigureCell["outOfLine"] {
  if (!beside || beside.side === "inside") return undefined;
  const good = isFavourable(beside.side, better);
  return good === undefined ? undefined : { good, limit: beside.limit, by: beside.by };
}
