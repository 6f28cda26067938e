import { clearStanding } from "@/lib/comparison/headlines/clear-standing";
import { factsOfSeries } from "@/lib/comparison/headlines/facts-of-series";
import { judgedMain } from "@/lib/comparison/headlines/judged-main";
import { sayHeadlines } from "@/lib/comparison/headlines/say-headlines";
import type { SchoolFigure } from "@/lib/school-data/series/read-school-figures";
import { asSeries } from "@/lib/school-data/series/series";
import { numberInWords } from "@/lib/school-data/value-in-words";
import { type Day, withItsYear } from "@/lib/school-year/day";

/** A figure that came in and is clearly apart from England's or from before: what an item about it would say. */
export type NewFigure = { measure: string; name: string; kind: "going_well" | "challenge"; title: string; detail: string };

/** What came in since a day: what is clear enough to be talked about, and the names of the others. */
export type NewFigures = { clear: NewFigure[]; others: string[] };

/**
 * The main published figures of a school whose latest year came in since a day. Clear is what stands apart from England's by its whole
 * range, else what clearly moved since the first year; a figure that is neither asks nothing of anybody.
 */
export function newFigures(figures: readonly SchoolFigure[], since: Day): NewFigures {
  const clear: NewFigure[] = [];
  const others: string[] = [];
  for (const series of judgedMain(asSeries(figures))) {
    const { measure } = series;
    const standing = clearStanding(series);
    const latest = series.figures.find(({ academicYear }) => academicYear === standing?.last.year);
    if (!standing || !latest || latest.recordedAt < new Date(`${since}T00:00:00Z`)) continue;
    const good = standing.toEngland ?? standing.moved?.good;
    if (good === undefined) {
      others.push(measure.name);
      continue;
    }
    const source = `Source: ${latest.source}${latest.publishedOn ? `, ${withItsYear(latest.publishedOn)}` : ""}.`;
    clear.push({
      measure: measure.key, name: measure.name, kind: good ? "going_well" : "challenge",
      title: `${measure.name}: ${numberInWords(measure, standing.last.number)} in ${standing.last.year}`,
      detail: [...sayHeadlines(factsOfSeries(series)), source].join(" "),
    });
  }
  return { clear, others };
}
