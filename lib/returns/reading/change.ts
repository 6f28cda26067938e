import { isFavourable, type Standing, tellApart } from "@/lib/comparison/uncertainty/tell-apart";
import { wilsonInterval } from "@/lib/comparison/uncertainty/wilson-interval";
import type { Sum } from "../filling/figures";
import type { ReturnMeasure } from "../template/measure";

/** How a figure stands to what it was: clearly higher or lower, or not to be told apart; whether that is for the better. */
export type Change = { standing: Standing; good: boolean | undefined };

/** How a measure's figure changed from one half term to another, as far as one can be sure; undefined where nobody was counted. */
export function changeBetween({ better }: Pick<ReturnMeasure, "better">, now: Sum, before: Sum): Change | undefined {
  const [is, was] = [wilsonInterval(now.count, now.outOf), wilsonInterval(before.count, before.outOf)];
  if (!is || !was) return undefined;
  const standing = tellApart(is, was);
  return { standing, good: isFavourable(standing, better) };
}

/** Whether the two can be told apart at all. */
export const isClear = ({ standing }: Change): boolean => standing !== "cannot be told apart from";

/** 'Clearly better than in Autumn 1' */
export function changeInWords(change: Change, since: string): string {
  const { standing, good } = change;
  if (!isClear(change)) return `Much as in ${since}`;
  const how = good === undefined ? (standing === "above" ? "higher" : "lower") : good ? "better" : "worse";
  return `Clearly ${how} than in ${since}`;
}

/** '3 fewer than in Autumn 1', where of how many is not known. */
export function moreOrFewer(now: number, before: number, since: string): string {
  if (now === before) return `As many as in ${since}`;
  return `${Math.abs(now - before)} ${now > before ? "more" : "fewer"} than in ${since}`;
}
