import { besideName } from "@/lib/school-data/measures/beside";
import type { Measure } from "@/lib/school-data/measures/measure";
import type { Interval } from "../uncertainty/interval";
import { isFavourable, standingTo } from "../uncertainty/tell-apart";

/** A figure beside England's by the wanted end of its measure: its whole range is better or worse, holds England's, or is not known. */
export type Standing = "better" | "worse" | "close" | "unsure";

/** The same in words, over measures of all kinds. */
export const standingWords: Record<Standing, string> = {
  better: "Clearly better than England", worse: "Clearly worse than England", close: "No clear difference from England", unsure: "No range known, so it may be chance",
};

/** The same of one measure: some stand beside schools of their phase alone. */
export const standingInWords = (standing: Standing, measure: Pick<Measure, "besidePhase">): string => standingWords[standing].replace("England", besideName(measure));

/** How a figure stands to England's of the same year; undefined where England's is not known or neither end is wanted. */
export function standingOf({ better }: Pick<Measure, "better">, range: Interval | undefined, england: number | null | undefined): Standing | undefined {
  if (england === null || england === undefined || better === "neither") return undefined;
  if (!range) return "unsure";
  const favourable = isFavourable(standingTo(range, england), better);
  return favourable === undefined ? "close" : favourable ? "better" : "worse";
}
