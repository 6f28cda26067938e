import type { Interval } from "./interval";

type Range = Pick<Interval, "lower" | "upper">;
type InWords = (number: number) => string;

/** The two ends of a range under a heading that says 'between': '55% and 71%'. */
export const endsInWords = ({ lower, upper }: Range, inWords: InWords): string => `${inWords(lower)} and ${inWords(upper)}`;

/** A range in a sentence: 'between 55% and 71%'. */
export const betweenInWords = (range: Range, inWords: InWords): string => `between ${endsInWords(range, inWords)}`;

/** A range where there is little room: '55% to 71%'. */
export const rangeInShort = ({ lower, upper }: Range, inWords: InWords): string => `${inWords(lower)} to ${inWords(upper)}`;
