import { clearStanding } from "@/lib/comparison/headlines/clear-standing";
import { factsOfSeries } from "@/lib/comparison/headlines/facts-of-series";
import { judgedMain } from "@/lib/comparison/headlines/judged-main";
import { sayHeadlines } from "@/lib/comparison/headlines/say-headlines";
import { isNewSince } from "@/lib/one-to-ones/last-discussed";
import type { SchoolFigure } from "@/lib/school-data/series/read-school-figures";
import { asSeries } from "@/lib/school-data/series/series";
import { numberInWords } from "@/lib/school-data/value-in-words";
import { withItsYear } from "@/lib/school-year/day";
import { counted } from "@/lib/words";
import type { ToldFigure } from "./pack-figures";

/**
 * The main published figures of a school whose latest year came in after its last one-to-one was discussed. Of a kind is what stands
 * apart from England's by its whole range, else what clearly moved since the first year; a figure that is neither asks nothing of anybody.
 */
export function newFigures(figures: readonly SchoolFigure[], discussedAt: Date | null): ToldFigure[] {
  return judgedMain(asSeries(figures)).flatMap((series) => {
    const { measure } = series;
    const standing = clearStanding(series);
    const latest = series.figures.find(({ academicYear }) => academicYear === standing?.last.year);
    if (!standing || !latest || !isNewSince(latest.recordedAt, discussedAt)) return [];
    const good = standing.toEngland ?? standing.moved?.good;
    const of = latest.cohort === null ? [] : [`Of ${counted(latest.cohort, "pupil")}.`];
    const source = `Source: ${latest.source}${latest.publishedOn ? `, ${withItsYear(latest.publishedOn)}` : ""}.`;
    return [{
      measure: measure.key, kind: good === undefined ? null : good ? "going_well" : "challenge",
      title: `${measure.name}: ${numberInWords(measure, standing.last.number)} in ${standing.last.year}`,
      detail: [...sayHeadlines(factsOfSeries(series)), ...of, source].join(" "),
    }];
  });
}
