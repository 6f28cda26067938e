import type { Series } from "@/lib/school-data/series/series";
import { besideName } from "@/lib/school-data/measures/beside";
import { numberInWords } from "@/lib/school-data/value-in-words";
import { clearStanding } from "./clear-standing";
import { mainByRecency } from "./judged-main";
import { type Standing, standingOf, standingWords } from "./standing";

export type InShort = { standing: Standing; heading: string; lines: string[] };

/**
 * A school's main measures in groups by how the latest figure stands to England's of the same year, by the wanted end of each measure
 * and never in an order; each line says the figures and a clear change since the first year. What has no figure of the last two years or no national one is left out.
 */
export function sayInShort(series: readonly Series[]): InShort[] {
  const said = mainByRecency(series).recent.flatMap(sayOne);
  return (Object.keys(standingWords) as Standing[]).flatMap((standing) => {
    const lines = said.filter((one) => one.standing === standing).map(({ line }) => line);
    return lines.length > 0 ? [{ standing, heading: standingWords[standing], lines }] : [];
  });
}

function sayOne(series: Series): { standing: Standing; line: string }[] {
  const { measure } = series;
  const clear = clearStanding(series);
  if (!clear || clear.national === undefined) return [];
  const { last, national, moved } = clear;
  const standing = standingOf(measure, last.range, national);
  if (!standing) return [];
  const change = moved ? `; clearly ${moved.good ? "better" : "worse"} than in ${moved.since}` : "";
  return [{ standing, line: `${measure.name}: ${numberInWords(measure, last.number)} against ${numberInWords(measure, national)}${measure.besidePhase ? ` of ${besideName(measure)}` : ""} in ${last.year}${change}` }];
}
