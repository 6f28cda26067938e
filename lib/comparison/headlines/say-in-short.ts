import type { Series } from "@/lib/school-data/series/series";
import { numberInWords } from "@/lib/school-data/value-in-words";
import { clearStanding } from "./clear-standing";
import { judgedMain } from "./judged-main";

const headings = {
  better: "Clearly better than England",
  worse: "Clearly worse than England",
  close: "Too close to England to tell apart",
  unsure: "Beside England, how surely is not known",
} as const;

export type Standing = keyof typeof headings;
export type InShort = { standing: Standing; heading: string; lines: string[] };

/**
 * A school's main measures in groups by how the latest figure stands to England's of the same year, by the wanted end of each measure
 * and never in an order; each line says the figures and a clear change since the first year. What has no figure or no national one is left out.
 */
export function sayInShort(series: readonly Series[]): InShort[] {
  const said = judgedMain(series).flatMap(sayOne);
  return (Object.keys(headings) as Standing[]).flatMap((standing) => {
    const lines = said.filter((one) => one.standing === standing).map(({ line }) => line);
    return lines.length > 0 ? [{ standing, heading: headings[standing], lines }] : [];
  });
}

function sayOne(series: Series): { standing: Standing; line: string }[] {
  const { measure } = series;
  const clear = clearStanding(series);
  if (!clear || clear.national === undefined) return [];
  const { last, national, toEngland, moved } = clear;
  const standing = !last.range ? "unsure" : toEngland === undefined ? "close" : toEngland ? "better" : "worse";
  const change = moved ? `; clearly ${moved.good ? "better" : "worse"} than in ${moved.since}` : "";
  return [{ standing, line: `${measure.name}: ${numberInWords(measure, last.number)} against ${numberInWords(measure, national)} in ${last.year}${change}` }];
}
